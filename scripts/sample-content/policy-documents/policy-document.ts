import { at, markdown, ref, refs, type SampleDocument } from '../document.ts';

type Kind = 'luat' | 'nghi-dinh' | 'quyet-dinh' | 'chi-thi' | 'thong-tu';
type Validity = 'in-force' | 'partly-expired' | 'expired' | 'undetermined';
type Description = {
  kind: Kind;
  title: string;
  subject: string;
  issuer: string;
  issuedOn: string;
  inForceOn?: string;
  outOfForceOn?: string;
  validity: Validity;
  validityNote?: string;
  signer?: { name: string; title: string };
  topics: string[];
  programmes?: string[];
  fields: string[];
  relations?: ['replaces' | 'amends' | 'guides' | 'based-on', string][];
  publishedOn: string;
  /** The day its validity was last looked up; the day of publication unless given. */
  checkedOn?: string;
  /** What it means for an enterprise, in the notation of `rich-text.ts`. */
  body: string;
};

/** Single decisions stand on the Government's portal, legal normative documents in the national database. */
const sourceOf = (kind: Kind) =>
  kind === 'quyet-dinh' || kind === 'chi-thi' ? 'https://vanban.chinhphu.vn/' : 'https://vbpl.vn/';

/** A state of validity is true of a day, so the note says of which. */
const checkedNote = (day: string) => {
  const [year, month] = day.split('-');
  return `Tình trạng theo tra cứu khi biên tập, tháng ${month}/${year}; hãy tra lại ở nguồn chính thức trước khi áp dụng.`;
};

/** A real policy document, named by its number: `1419/QĐ-TTg` has the key `policy-documents/1419-qd-ttg`. */
export function policyDocument(name: string, number: string, its: Description): SampleDocument {
  return {
    key: `policy-documents/${name}`,
    data: {
      language: 'vi',
      title: its.title,
      slug: name,
      summary: its.subject,
      publishedAt: at(its.publishedOn, '08:00'),
      licence: 'no-copyright',
      number,
      kind: its.kind,
      subject: its.subject,
      issuers: [{ name: its.issuer }],
      signers: its.signer ? [its.signer] : [],
      issuedOn: at(its.issuedOn),
      ...(its.inForceOn && { inForceOn: at(its.inForceOn) }),
      ...(its.outOfForceOn && { outOfForceOn: at(its.outOfForceOn) }),
      validity: its.validity,
      validityNote: [its.validityNote, checkedNote(its.checkedOn ?? its.publishedOn)]
        .filter(Boolean)
        .join(' '),
      fields: its.fields.map((field) => ({ name: field })),
      scope: 'Cả nước',
      topics: refs('topics', 'phap-luat-chinh-sach', ...its.topics),
      programmes: refs('programmes', ...(its.programmes ?? [])),
      relations: (its.relations ?? []).map(([relation, other]) => ({
        relation,
        document: ref(`policy-documents/${other}`),
      })),
      sourceUrl: sourceOf(its.kind),
      body: markdown(
        `${its.body}\n\n:::note Phần tóm tắt này không thay văn bản\nNội dung trên do trung tâm tóm lược để dễ tra cứu. Khi áp dụng, đọc bản gốc và các văn bản sửa đổi tại nguồn chính thức.`,
      ),
    },
  };
}
