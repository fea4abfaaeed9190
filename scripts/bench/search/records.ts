import type { SearchRecord } from '../../../site/search/index/record.ts';
import { seeded } from '../../../site/publisher/testing/random.ts';
import { Markdown } from '../../sample-content/document.ts';
import { sampleContent } from '../../sample-content/index.ts';
import { headline } from './headline.ts';

const firstDay = Date.UTC(2016, 0, 4);
const lastDay = Date.UTC(2026, 9, 31);
const kinds = ['articles', 'policy-documents', 'broadcast-scripts', 'videos'];

/** The paragraphs of the Vietnamese sample content, and its titles. */
function material() {
  const vietnamese = sampleContent.filter(({ data }) => data.language === 'vi');
  const bodies = vietnamese.flatMap(({ data }) =>
    Object.values(data).flatMap((value) => (value instanceof Markdown ? [value.source] : [])),
  );
  return {
    titles: vietnamese.flatMap(({ data }) => (typeof data.title === 'string' ? [data.title] : [])),
    paragraphs: bodies
      .flatMap((body) => body.split(/\n+/))
      .map((line) => line.replace(/[#*_>|`[\]]/g, ' ').trim())
      .filter((line) => line.split(' ').length > 5),
  };
}

/**
 * As many documents as asked, newest first: bodies of about 600 words out of the sample content's paragraphs, spread
 * over eleven years; the same at every run.
 */
export function records(count: number): SearchRecord[] {
  const random = seeded(count);
  const { titles, paragraphs } = material();
  return Array.from({ length: count }, (_, index): SearchRecord => {
    const date = new Date(lastDay - ((lastDay - firstDay) * index) / count).toISOString();
    const body: string[] = [];
    for (let words = 0; words < 600;) {
      const paragraph = random.pick(paragraphs);
      body.push(paragraph);
      words += paragraph.split(' ').length;
    }
    const kind = random.pick(kinds);
    const isPolicy = kind === 'policy-documents';
    const number = `${index}/QĐ-UBND`;
    return {
      address: `/tin-tuc/bai-${index}/`,
      language: 'vi',
      title: `${headline(random)}: ${random.pick(titles).slice(0, 60)}`,
      summary: random.pick(paragraphs),
      ...(isPolicy && { number }),
      paragraphs: body,
      date,
      kindLabel: 'Bài viết',
      filters: {
        kind: [kind],
        topic: [`chu-de-${index % 12}`],
        year: [date.slice(0, 4)],
        ...(isPolicy && { validity: [random.pick(['in-force', 'in-force', 'expired'])] }),
      },
    };
  });
}
