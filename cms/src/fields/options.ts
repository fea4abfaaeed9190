/** A select's options from the values and Vietnamese labels that content-types keeps. */
export const optionsFrom = <T extends string>(
  values: readonly T[],
  labels: Record<T, string | { vi: string }>,
) =>
  values.map((value) => {
    const label: string | { vi: string } = labels[value];
    return { value, label: typeof label === 'string' ? label : label.vi };
  });
