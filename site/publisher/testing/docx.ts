import { strToU8, zipSync } from 'fflate';

const namespace = 'http://schemas.openxmlformats.org';
const types = `<Types xmlns="${namespace}/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Override PartName="/word/document.xml"
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;
const relations = `<Relationships xmlns="${namespace}/package/2006/relationships">
  <Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/officeDocument"
    Target="word/document.xml"/>
</Relationships>`;

/** A small DOCX. */
export function makeDocx(paragraphs: readonly string[], font = 'Times New Roman'): Buffer {
  const properties = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`;
  const body = paragraphs
    .map((text) => `<w:p><w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
    .join('');
  const document = `<w:document xmlns:w="${namespace}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const files = {
    '[Content_Types].xml': types,
    '_rels/.rels': relations,
    'word/document.xml': document,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))),
  );
}
