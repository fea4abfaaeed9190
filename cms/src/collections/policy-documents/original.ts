type PolicyDocument = { attachments?: unknown };

/** Readers need the document itself: an attached file, or where the original stands. */
export const originalIsAttached = (
  sourceUrl: string | null | undefined,
  data: unknown,
): string | true => {
  const { attachments } = data as PolicyDocument;
  return (
    Boolean(sourceUrl) ||
    (Array.isArray(attachments) && attachments.length > 0) ||
    'Cần tệp văn bản đính kèm, hoặc liên kết tới bản gốc.'
  );
};
