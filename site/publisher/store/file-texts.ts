import type { Statements } from './statements.ts';

/** What was read of a public file. */
export type FileText = {
  /** Empty for a scan, and for a file that could not be read. */
  paragraphs: string[];
  isScan: boolean;
  /** Why it could not be read, for people. */
  fault?: string | undefined;
};

/** The text of public files by their path, which is made of their content: a file that changes has another. */
export function fileTexts({ one, run }: Statements) {
  return {
    of(path: string): (FileText & { form: string }) | undefined {
      const row = one('SELECT paragraphs, scan, fault, form FROM file_texts WHERE path = ?', path);
      return (
        row && {
          paragraphs: JSON.parse(String(row.paragraphs)) as string[],
          isScan: row.scan === 1,
          fault: row.fault?.toString(),
          form: String(row.form),
        }
      );
    },
    /** @param form how it was read: another way reads it again */
    put: (path: string, { paragraphs, isScan, fault }: FileText, form: string) =>
      run(
        'INSERT OR REPLACE INTO file_texts (path, paragraphs, scan, fault, form) VALUES (?, ?, ?, ?, ?)',
        path,
        JSON.stringify(paragraphs),
        Number(isScan),
        fault ?? null,
        form,
      ),
  };
}
