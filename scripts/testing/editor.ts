import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf } from '@sxsh/content-types/addresses';
import type { TakeDownKind } from '@sxsh/content-types/change';
import type { Random } from '../../site/publisher/testing/random.ts';
import { articleData } from '../e2e/content.ts';
import type { CmsClient, Stored } from '../lib/cms-client.ts';
import { insist } from './insist.ts';

/** An article as its editor left it: every save of it was answered. */
export type Article = {
  id: string;
  title: string;
  slug: string;
  summary: string;
  /** Addresses it had before. */
  former: string[];
  takenDown?: TakeDownKind;
};

const addressOfSlug = (slug: string) => addressOf('articles', 'vi', slug);
export const addressOfArticle = ({ slug }: Article): string => addressOfSlug(slug);
const longestPause = 300;

/** One person who publishes, corrects, moves and takes down articles of their own over REST, at random. */
export function editor(cms: CmsClient, name: string, random: Random) {
  const articles: Article[] = [];
  let saves = 0;

  const publish = async (): Promise<void> => {
    const title = `Bài số ${articles.length} của ${name}`;
    const data = { ...articleData(title), _status: 'published' };
    const { doc } = await insist(cms, ['POST', '/api/articles?depth=0', data], async () => {
      const [known] = await cms.find('articles', { 'where[title][equals]': title });
      // It was made, and nobody knows how far that went.
      return known && insist(cms, ['PATCH', `/api/articles/${known.id}?depth=0`, data]);
    });
    const { id, slug } = doc as Stored;
    articles.push({ id, title, slug, summary: data.summary, former: [] });
  };

  const save = (article: Article, data: object) =>
    insist(cms, [
      'PATCH',
      `/api/articles/${article.id}?depth=0`,
      { ...data, _status: 'published' },
    ]);

  const correct = async (article: Article): Promise<void> => {
    const summary = `Tóm tắt thứ ${saves} của ${article.title}`;
    await save(article, { summary });
    Object.assign(article, { summary, takenDown: undefined });
  };

  const move = async (article: Article): Promise<void> => {
    const slug = `${article.slug.replace(/-moi-\d+$/, '')}-moi-${saves}`;
    await save(article, { slug });
    article.former.push(addressOfArticle(article));
    Object.assign(article, { slug, takenDown: undefined });
  };

  const takeDown = async (article: Article): Promise<void> => {
    const kind = random.pick(['gone', 'withdrawn'] as const);
    const { id } = article;
    const body = { collection: 'articles', id, kind, reason: 'Số liệu không còn đúng' };
    const statusUrl = `/api/publishing/status?collection=articles&id=${id}`;
    await insist(cms, ['POST', '/api/publishing/take-down', body], async () => {
      const response = await cms.request('GET', statusUrl);
      const { state } = (await response.json()) as { state: string };
      return state === kind ? {} : undefined;
    });
    article.takenDown = kind;
  };

  return {
    articles,
    /** Does so many things, each answered before the next, and says when each begins. */
    async work(count: number, begins: () => void): Promise<void> {
      for (; saves < count; saves += 1) {
        await sleep(random.next() * longestPause);
        begins();
        const act = random.pick([publish, publish, correct, move, takeDown]);
        const known = articles.filter(({ takenDown }) => act !== takeDown || !takenDown);
        await (known.length > 0 ? act(random.pick(known)) : publish());
      }
    },
  };
}
