/** Says on the console how a long step goes: a line when it starts, every few seconds, and when it ends. */
export async function step<T>(
  title: string,
  work: (say: (detail: string) => void) => Promise<T>,
): Promise<T> {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(0)} giây`;
  let detail = '';
  console.log(`▸ ${title}…`);
  const timer = setInterval(
    () => console.log(`  ${title}: ${detail || 'đang chạy'} (${seconds()})`),
    5000,
  );
  try {
    const result = await work((text) => (detail = text));
    console.log(`✓ ${title} (${seconds()})`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
