import { momentInAddress, onMomentPressed } from './moment.ts';

/** Has a film begin, or go on, at a moment. */
function seek(video: HTMLVideoElement, seconds: number): void {
  video.currentTime = seconds;
  // Nothing is loaded before it is played, and some browsers forget what they were told till then.
  if (video.readyState === HTMLMediaElement.HAVE_NOTHING)
    video.addEventListener('loadedmetadata', () => (video.currentTime = seconds), { once: true });
}

const video = document.querySelector<HTMLVideoElement>('.player video');
if (video) {
  const seekToAddress = () => {
    const seconds = momentInAddress();
    if (seconds !== undefined) seek(video, seconds);
  };
  seekToAddress();
  addEventListener('hashchange', seekToAddress);
  onMomentPressed((seconds) => {
    seek(video, seconds);
    video.scrollIntoView({ block: 'nearest' });
    video.focus({ preventScroll: true });
    video.play().catch(() => undefined);
  });
}
