/** The value below which a share (0–1) of the values lies: nearest rank. NaN for no values. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** The figures that stand in reports, in the unit of the values, rounded to a tenth. */
export const summary = (values: number[]) => {
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return {
    p50: rounded(percentile(values, 0.5)),
    p95: rounded(percentile(values, 0.95)),
    max: rounded(Math.max(...values)),
  };
};
