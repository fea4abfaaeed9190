/** The length of an MP4 film in seconds, from its movie header. */
export function secondsOfMp4(file: Buffer): number {
  const header = file.indexOf('mvhd') + 4;
  if (header < 4 || file.readUInt8(header) !== 0) throw new Error('No movie header of version 0');
  return file.readUInt32BE(header + 16) / file.readUInt32BE(header + 12);
}

export type CaptionCue = { from: number; to: number; lines: string[] };

const secondsOf = (time: string): number => {
  const [, hours, minutes, seconds] = /^(\d\d):(\d\d):(\d\d\.\d{3})$/.exec(time) ?? [];
  if (!seconds) throw new Error(`Not a time of a caption: ${time}`);
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
};

/** The cues of a WebVTT file without settings, notes or names; throws for anything else. */
export function captionsIn(source: string): CaptionCue[] {
  const [head, ...blocks] = source.trimEnd().split('\n\n');
  if (head !== 'WEBVTT') throw new Error('The first line of captions is WEBVTT');
  return blocks.map((block) => {
    const [times = '', ...lines] = block.split('\n');
    const [from = '', to = ''] = times.split(' --> ');
    if (lines.length === 0) throw new Error(`A caption without words at ${times}`);
    return { from: secondsOf(from), to: secondsOf(to), lines };
  });
}
