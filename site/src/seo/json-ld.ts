/**
 * Structured data as the content of a `<script type="application/ld+json">`: `<` is written as an escape,
 * so that no text in it can end the script or open a comment.
 */
export const jsonLd = (data: Record<string, unknown>): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/</g, '\\u003c');
