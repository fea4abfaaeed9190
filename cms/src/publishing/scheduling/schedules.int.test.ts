import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageOf, openNewsroom, paragraph, type Newsroom } from '../testing/newsroom.ts';
import { failedSchedules, overdueSchedules } from './rows.ts';
import { arrange, nextMinute } from './testing/arrange.ts';
import { tick } from './tick.ts';

describe('a schedule', () => {
  let newsroom: Newsroom;
  let desk: ReturnType<typeof arrange>;
  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = arrange(newsroom);
  });
  afterAll(() => newsroom.stop());

  it('publishes at its minute and not before, with the day of publishing set', async () => {
    const id = await desk.scheduled('Hẹn giờ đăng');
    expect(await desk.tickAfter(id, -1)).toBe(0);
    expect((await newsroom.asked(id)).change.state).toBe('never-public');
    const before = Date.now();
    expect(await desk.tickAfter(id)).toBe(1);
    const { change, document } = await newsroom.asked(id);
    expect(change.state).toBe('published');
    expect(document).toMatchObject({ title: 'Hẹn giờ đăng' });
    expect(Date.parse(String(document?.publishedAt))).toBeGreaterThanOrEqual(before);
    expect(await desk.last(id)).toMatchObject({ state: 'done', message: null });
    expect((await desk.last(id)).finishedAt).toBeTruthy();
    expect(await desk.tickAfter(id, 60)).toBe(0);
  });

  it('goes to one of many ticks at once', async () => {
    const id = await desk.scheduled('Nhiều nhịp cùng lúc');
    const taken = await Promise.all(Array.from({ length: 8 }, () => desk.tickAfter(id)));
    expect(taken.reduce((sum, n) => sum + n, 0)).toBe(1);
    const { totalDocs } = await newsroom.payload.countVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    });
    expect(totalDocs).toBe(1);
  });

  it('is one a document, also when several people arrange it at once', async () => {
    const id = await newsroom.draft({ title: 'Một lịch thôi', body: paragraph('x') });
    const answers = await Promise.all(Array.from({ length: 5 }, () => desk.schedule(id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    const again = await desk.schedule(id);
    expect(messageOf(again)).toMatch(/đã hẹn đăng lúc \d\d∶\d\d ngày/);
  });

  it('leaves room for the next one once it is over', async () => {
    const id = await desk.scheduled('Hẹn lần nữa');
    expect((await desk.cancel(id)).status).toBe(200);
    expect((await desk.schedule(id)).status).toBe(200);
    await desk.tickAfter(id);
    expect((await desk.last(id)).state).toBe('done');
  });
});

describe('a scheduled publish', () => {
  let newsroom: Newsroom;
  let desk: ReturnType<typeof arrange>;
  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = arrange(newsroom);
  });
  afterAll(() => newsroom.stop());

  it('is for whoever may publish', async () => {
    const id = await newsroom.draft({ title: 'Ai được hẹn', body: paragraph('x') });
    const anonymous = await newsroom.fetch('/api/publishing/schedule', {
      method: 'POST',
      json: { collection: 'articles', id, action: 'publish', at: nextMinute() },
    });
    expect(anonymous.status).toBe(401);
    expect((await desk.schedule(id, {}, 'station')).status).toBe(403);
    expect((await desk.schedule(id, {}, 'collaborator')).status).toBe(403);
    expect((await desk.status(id, 'collaborator')).schedule).toBeUndefined();
    expect((await desk.status(id, 'editor')).schedule.may).toEqual(['publish']);
    expect((await desk.status(id, 'reviewer')).schedule.may).toEqual(['publish', 'take-down']);
    expect((await desk.schedule(id, {}, 'editor')).status).toBe(200);
  });

  it('is refused when it could not succeed as things stand, with the reason', async () => {
    const refused = async (data: Record<string, unknown>, more: object, words: string) => {
      const id = await newsroom.draft({ body: paragraph('x'), ...data });
      const answer = await desk.schedule(id, more);
      expect(answer.status, words).toBeGreaterThanOrEqual(400);
      expect(messageOf(answer)).toContain(words);
    };
    const past = { at: new Date(Date.now() - 60_000).toISOString() };
    await refused({ title: 'Giờ đã qua' }, past, 'Giờ hẹn đã qua');
    await refused({ title: 'Ngày lạ' }, { at: 'sáng mai' }, 'thiếu hoặc sai dữ liệu');
    await refused({ title: 'Thiếu nội dung', body: null }, {}, 'Nội dung');
    await refused({ title: 'Hết hạn trước', expiresAt: past.at }, {}, 'đã hết hạn');
    await newsroom.publish({ title: 'Giữ địa chỉ', slug: 'dia-chi-da-co' });
    await refused({ title: 'Trùng', slug: 'dia-chi-da-co' }, {}, '/tin-tuc/dia-chi-da-co/');
    const published = await newsroom.publish({ title: 'Đã đăng rồi' });
    expect(messageOf(await desk.schedule(published))).toContain('không có gì để hẹn');
  });

  it('leaves nothing behind when it is refused', async () => {
    const id = await newsroom.draft({ title: 'Chưa đủ' });
    expect((await desk.schedule(id)).status).toBe(400);
    expect((await newsroom.autosave(id, { title: 'Sửa tiếp được' })).status).toBe(200);
  });

  it('fails visibly when its document was edited after the approval', async () => {
    const id = await desk.scheduled('Sửa sau khi duyệt');
    // Past the guard, as a script on the database would.
    const [version] = (
      await newsroom.payload.findVersions({
        collection: 'articles',
        where: { parent: { equals: id } },
        depth: 0,
      })
    ).docs;
    await newsroom.payload.db.updateVersion({
      collection: 'articles',
      id: version!.id,
      versionData: { ...version!, updatedAt: new Date().toISOString() },
      req: {},
    });
    await desk.tickAfter(id);
    expect((await newsroom.asked(id)).change.state).toBe('never-public');
    expect((await desk.status(id)).schedule.last).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('đã sửa sau khi duyệt') as string,
      byName: 'Người reviewer',
    });
    const failed = await failedSchedules(newsroom.payload);
    expect(failed.map(({ document }) => document)).toEqual([id]);

    // It can be edited again, and the alarm ends with a new schedule.
    expect((await newsroom.autosave(id, { title: 'Đã xem lại' })).status).toBe(200);
    expect((await desk.schedule(id)).status).toBe(200);
    expect(await failedSchedules(newsroom.payload)).toEqual([]);
    await desk.tickAfter(id);
    expect((await newsroom.asked(id)).document).toMatchObject({ title: 'Đã xem lại' });
  });

  it('alarms no more once somebody who may decide has seen its failure', async () => {
    const id = await desk.scheduled('Sẽ được xem');
    await newsroom.payload.db.updateOne({
      collection: 'schedules',
      id: (await desk.last(id)).id,
      data: { versionId: 'khac' },
      req: {},
    });
    await desk.tickAfter(id);
    const seen = async (who: 'collaborator' | 'editor') =>
      newsroom.as(who, 'POST', '/api/publishing/schedule/acknowledge', {
        schedule: (await desk.last(id)).id,
      });
    expect((await seen('collaborator')).status).toBe(403);
    expect(await failedSchedules(newsroom.payload)).toHaveLength(1);
    expect((await seen('editor')).status).toBe(200);
    expect(await failedSchedules(newsroom.payload)).toEqual([]);
    expect((await desk.status(id)).schedule.last).toBeUndefined();
  });

  it('fails when the person who made it may no longer publish, or is no longer there', async () => {
    const scheduleAsEditor = async (title: string) => {
      const id = await newsroom.draft({ title, body: paragraph('x') });
      expect((await desk.schedule(id, {}, 'editor')).status).toBe(200);
      return id;
    };
    const settings = { name: 'Cổng SXSH', organisation: 'Trung tâm' };
    const editorsMayPublish = (may: boolean) =>
      newsroom.payload.updateGlobal({
        slug: 'site-settings',
        data: { ...settings, editorsMayPublish: may },
      });
    const demoted = await scheduleAsEditor('Mất quyền');
    await editorsMayPublish(false);
    await desk.tickAfter(demoted);
    await editorsMayPublish(true);
    expect(await desk.last(demoted)).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('không còn quyền đăng') as string,
    });

    const orphan = await scheduleAsEditor('Mất người');
    const { by } = await desk.last(orphan);
    const { id: leaver } = await newsroom.payload.create({
      collection: 'users',
      data: {
        email: 'sap-nghi@example.vn',
        password: 'mat-khau-thu-nghiem-1',
        name: 'Sắp nghỉ',
        role: 'reviewer',
      },
    });
    expect(by).not.toBe(leaver);
    await newsroom.payload.db.updateOne({
      collection: 'schedules',
      id: (await desk.last(orphan)).id,
      data: { by: leaver },
      req: {},
    });
    await newsroom.payload.delete({ collection: 'users', id: leaver });
    await desk.tickAfter(orphan);
    expect(await desk.last(orphan)).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('người hẹn không còn') as string,
    });
    for (const id of [demoted, orphan])
      expect((await newsroom.asked(id)).change.state).toBe('never-public');
  });

  it('never shows before its hour what is under embargo', async () => {
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    const id = await desk.scheduled('Hẹn đăng, còn giữ kín', { embargoUntil });
    await desk.tickAfter(id);
    const { change, document } = await newsroom.asked(id);
    expect(change).toMatchObject({ state: 'published', visibleFrom: embargoUntil });
    expect(document).toBeUndefined();
    expect(await desk.newest(id)).toMatchObject({ publishedAt: embargoUntil });
  });

  it('closes the review of its document and is no step of it', async () => {
    const id = await newsroom.draft({ title: 'Duyệt rồi hẹn', body: paragraph('x') });
    const step = (action: string) =>
      newsroom.as('reviewer', 'POST', '/api/publishing/review', {
        collection: 'articles',
        id,
        action,
        note: 'x',
      });
    await step('submit');
    await step('approve');
    await desk.schedule(id);
    expect((await step('return')).status).toBe(403);
    await desk.tickAfter(id);
    expect((await desk.status(id)).review.steps.map(({ state }) => state)).toEqual([
      'approved',
      'submitted',
    ]);
  });

  it('catches up after a night without a running process, and counts as overdue meanwhile', async () => {
    const ids = [await desk.scheduled('Sáng'), await desk.scheduled('Trưa')];
    const morning = Date.parse(nextMinute()) + 12 * 3_600_000;
    const overdue = await overdueSchedules(newsroom.payload, morning);
    expect(overdue.map(({ document }) => document)).toEqual(expect.arrayContaining(ids));
    await tick(newsroom.payload, newsroom.settings, () => morning);
    for (const id of ids) expect((await newsroom.asked(id)).change.state).toBe('published');
    expect(await overdueSchedules(newsroom.payload, morning)).toEqual([]);
  });

  it('is written by its endpoints alone', async () => {
    const id = await desk.scheduled('Chỉ đọc');
    const row = (await desk.last(id)).id;
    const address = `/api/schedules/${row}`;
    for (const role of ['administrator', 'reviewer', 'editor', 'collaborator'] as const) {
      expect((await newsroom.as(role, 'POST', '/api/schedules', {})).status).toBe(403);
      expect((await newsroom.as(role, 'PATCH', address, { state: 'done' })).status).toBe(403);
      expect((await newsroom.as(role, 'DELETE', address)).status).toBe(403);
    }
    expect((await newsroom.as('editor', 'GET', address)).status).toBe(200);
    expect((await newsroom.as('collaborator', 'GET', address)).status).toBe(403);
    expect((await newsroom.fetch(address)).status).toBe(403);
  });
});
