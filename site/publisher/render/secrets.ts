const isSecret = (name: string) => /(?:KEY|SECRET|PASSWORD|TOKEN)$/.test(name);
/** Shorter values are not secrets worth the name, and might be words of a text. */
const shortest = 12;

/** The values of an environment that must be in no public file: keys, passwords, and those within URLs. */
export function secretsIn(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(env).flatMap(([name, value = '']) => {
    const found = isSecret(name)
      ? value
      : URL.canParse(value)
        ? decodeURIComponent(new URL(value).password)
        : '';
    return found.length >= shortest ? [found] : [];
  });
}

/** True when a page has one of the secrets in it. */
export const hasSecret = (body: Buffer, secrets: readonly string[]): boolean =>
  secrets.some((secret) => body.includes(secret));
