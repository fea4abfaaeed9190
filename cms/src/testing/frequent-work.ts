import { expect } from 'vitest';
import { countMiss, dropOldMisses } from '../desk/search-miss/count.ts';
import { mailAlarms } from '../monitoring/mail-timer.ts';
import { liveReceipt, type Newsroom } from '../publishing/testing/newsroom.ts';
import { approvedReviews, waitingReviews } from '../publishing/review.ts';
import {
  dueSchedules,
  failedSchedules,
  overdueSchedules,
  pendingSchedules,
} from '../publishing/scheduling/rows.ts';
import { arrange } from '../publishing/scheduling/testing/arrange.ts';
import { dropStaleClaims } from '../publishing/stale-claims.ts';
import { dropOldKeptTexts } from '../saving/kept-texts.ts';

/** A small archive with a newer draft that waits for review; gives the id of that document. */
export async function fillArchive(newsroom: Newsroom): Promise<string> {
  let id = '';
  for (let n = 0; n < 20; n += 1) id = await newsroom.publish({ title: `Bài số ${n}` });
  await newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true`, { title: 'Nháp' });
  await newsroom.as('editor', 'POST', '/api/publishing/review', {
    collection: 'articles',
    id,
    action: 'submit',
  });
  return id;
}

const list = '/api/articles?limit=10&depth=0';
const ok = async (answer: Promise<{ status: number }>) =>
  expect((await answer).status).toBeLessThan(300);

type Work = (newsroom: Newsroom, id: string) => Promise<unknown>;

/** What the portal asks of the database again and again; each must stay quick in a large archive. */
export const frequentWork: Record<string, Work> = {
  'the change list': (newsroom) =>
    ok(newsroom.asPublisher('GET', '/api/publisher/changes?time=2026-01-01T00:00:00.000Z&id=x')),
  'the documents of a change, public now or waiting for their hour': (newsroom, id) =>
    ok(
      newsroom.asPublisher('POST', '/api/publisher/documents', {
        collection: 'articles',
        ids: [id, '01900000-0000-7000-8000-000000000001'],
      }),
    ),
  'a receipt': (newsroom, id) =>
    ok(
      newsroom.asPublisher('POST', '/api/publisher/receipts', {
        receipts: [liveReceipt(id, '/tin-tuc/bai-so-19/')],
      }),
    ),
  'the side bar': (newsroom, id) =>
    ok(newsroom.as('editor', 'GET', `/api/publishing/status?collection=articles&id=${id}`)),
  'the side bar of a collaborator’s own document': async (newsroom) => {
    const own = await newsroom.as('collaborator', 'POST', '/api/articles?draft=true', {
      title: 'Của cộng tác viên',
    });
    const { id: ownId } = own.body.doc as { id: string };
    await ok(
      newsroom.as('collaborator', 'GET', `/api/publishing/status?collection=articles&id=${ownId}`),
    );
  },
  'what waits for review': (newsroom) => waitingReviews(newsroom.payload),
  'what was approved': (newsroom) => approvedReviews(newsroom.payload),
  'a step of a review': (newsroom, id) =>
    ok(
      newsroom.as('editor', 'POST', '/api/publishing/review', {
        collection: 'articles',
        id,
        action: 'submit',
      }),
    ),
  'the admin’s list': (newsroom) =>
    ok(newsroom.as('editor', 'GET', `${list}&draft=true&sort=-updatedAt`)),
  'what the admin’s lists leave out': async ({ payload, draft }) => {
    await draft({});
    const { admin } = payload.collections.articles.config;
    const req = { payload } as never;
    await admin.baseFilter?.({ limit: 10, page: 1, sort: '-updatedAt', req });
  },
  'the admin’s list of drafts': (newsroom) =>
    ok(newsroom.as('editor', 'GET', `${list}&draft=true&where[_status][equals]=draft`)),
  'a collaborator’s list': (newsroom) =>
    ok(newsroom.as('collaborator', 'GET', `${list}&draft=true`)),
  'the list of versions of a document': (newsroom, id) =>
    ok(newsroom.as('editor', 'GET', `/api/articles/versions?where[parent][equals]=${id}`)),
  'an autosave': (newsroom, id) =>
    ok(
      newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true&autosave=true`, {
        title: 'Nháp khác',
      }),
    ),
  'a save from a stale form, its text kept and offered': async (newsroom, id) => {
    const stale = await newsroom.as('editor', 'PATCH', `/api/articles/${id}?draft=true`, {
      title: `Nháp cũ ${Date.now()}`,
      updatedAt: '2026-01-01T00:00:00.000Z',
    });
    expect(stale.status).toBe(409);
    await ok(
      newsroom.as('editor', 'GET', `/api/publishing/kept-text?collection=articles&id=${id}`),
    );
  },
  'a publish with a new address': (newsroom, id) =>
    ok(
      newsroom.as('editor', 'PATCH', `/api/articles/${id}`, {
        slug: `dia-chi-${Date.now()}`,
        _status: 'published',
      }),
    ),
  'the look for due schedules, every second': (newsroom) =>
    dueSchedules(newsroom.payload, new Date().toISOString()),
  'schedules on the dashboard and for alarms': async (newsroom) => {
    await pendingSchedules(newsroom.payload);
    await failedSchedules(newsroom.payload);
    await overdueSchedules(newsroom.payload);
  },
  'the look at alarms and at what was mailed about them': (newsroom) =>
    mailAlarms(newsroom.payload, { ...newsroom.settings, alarmAddresses: ['truc@example.vn'] }),
  'a schedule made and cancelled': async (newsroom) => {
    const desk = arrange(newsroom);
    const scheduled = await desk.scheduled('Hẹn rồi hủy');
    await ok(desk.cancel(scheduled));
  },
  'the hourly look for stale claims': (newsroom) => dropStaleClaims(newsroom.payload),
  'the hourly look for old kept texts': (newsroom) => dropOldKeptTexts(newsroom.payload),
  'a search that found nothing, new and known': async ({ payload }) => {
    const miss = { words: `chưa ai viết ${Date.now()}`, language: 'vi' } as const;
    await countMiss(payload, miss);
    await countMiss(payload, miss);
  },
  'what was searched and not found, as editors see it': (newsroom) =>
    ok(newsroom.as('editor', 'GET', '/api/search-misses?limit=10&depth=0')),
  'the hourly look for old counts': (newsroom) => dropOldMisses(newsroom.payload),
};
