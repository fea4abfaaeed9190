import type { Nudge } from '@sxsh/content-types/change';
import { watchClock, type Clock } from '@sxsh/content-types/clock';
import type { HeldGates } from '@sxsh/content-types/held';
import type { PublisherHealth } from '@sxsh/content-types/publisher-health';
import type { PastRelease } from '@sxsh/content-types/releases';
import { alarmBoard } from './alarms.ts';
import { CmsUnreachable, type CmsClient } from './intake/cms-client.ts';
import { inbox, type Rhythm } from './intake/inbox.ts';
import { forgetHistory, OtherHistory } from './intake/history.ts';
import { intake } from './intake/intake.ts';
import { receiptSender } from './intake/receipt-sender.ts';
import { acceptHeld, heldAbsences, shrinkAlarm } from './intake/shrink.ts';
import { removeLeftovers } from './media/copy-files.ts';
import { filesFirst } from './media/files-first.ts';
import { copyQueuedFiles } from './media/queued-files.ts';
import { previews } from './preview/preview.ts';
import { adoptBuild, isMixed, removeReplacedAssets } from './release/adopt-build.ts';
import { mendAfterCrash } from './release/after-crash.ts';
import { leakGate } from './release/leak-gate.ts';
import { addressMaps } from './release/maps.ts';
import { releaser } from './release/release.ts';
import { siteBuilds, type LoadBuild } from './release/site-builds.ts';
import { claimPublicFolder, isSweepWanted, sweep } from './release/sweep.ts';
import { Refused } from './refused.ts';
import { rendering, type WorkerSettings } from './render/rendering.ts';
import { renderEverything } from './render/full-render.ts';
import { watchRenewal } from './render/renewal.ts';
import type { SiteBuild } from './render/site-build.ts';
import type { SearchKeeper } from './search/search-keeper.ts';
import { resting } from './rest.ts';
import type { PublisherSettings } from './settings.ts';
import { isDamage } from './store/database.ts';
import { priorities } from './store/pages.ts';
import { stopwatch } from './stopwatch.ts';
import type { Store } from './store/store.ts';

export type PublisherParts = {
  settings: PublisherSettings;
  store: Store;
  cms: CmsClient;
  /** Keeps search in step with the store. */
  search: (store: Store) => SearchKeeper;
  loadBuild: LoadBuild;
  clock: Clock;
  rhythm: Rhythm;
  workers: WorkerSettings;
  /** For the person at the console. */
  say: (line: string) => void;
  /** Tests throw in it, as a crash would; see `ReleaseOptions`. */
  checkpoint?: (step: string) => void;
};

const longestPause = 60_000;

/** The publisher: turns changes of the CMS into files, one turn at a time, until it is stopped. */
export async function publisher(parts: PublisherParts) {
  const { settings, store, cms, say, clock } = parts;
  const search = parts.search(store);
  const { publicDir, mapsDir, siteUrl } = settings;
  const base = new URL(siteUrl).pathname.replace(/\/$/, '');
  const watch = watchClock(clock);
  const { set: alarm, messages: alarms, names: alarmNames } = alarmBoard(say);
  const { wake, begin, rest, end, hasEnded, isWoken, woken } = resting();
  let rendered = 0;
  let isWorking = true;
  let heldHistory: string | undefined;
  /** Until when (ISO, UTC) the turn that ran last has seen to what is due. */
  let lookedAt = '';

  const now = (): string => watch.read().now;
  const checkpoint = parts.checkpoint ?? (() => undefined);
  const files = {
    store,
    cms,
    publicDir,
    checkpoint,
    now,
    retryAt: () => new Date(Date.parse(now()) + parts.rhythm.missingFile).toISOString(),
  };
  const laps = stopwatch();
  const intakes = intake({
    store,
    cms,
    stopwatch: laps,
    warn: say,
    filesFirst: (found) => filesFirst(files, found),
    options: () => ({
      now: now(),
      walk: changes.walkNumber(),
      invalidates: changes.isFilled(),
      retryAfter: parts.rhythm.missingFile,
    }),
  });
  const changes = inbox(store, intakes, { steady: clock.steady, rhythm: parts.rhythm });
  const receipts = receiptSender(store, cms, {
    steady: clock.steady,
    longestBackOff: parts.rhythm.longestBackOff,
  });
  const gate = leakGate(store, now);
  const releases = releaser({
    store,
    publicDir,
    now,
    beforeRemoval: (addresses) => search.remove(addresses),
    check: (page) => gate.check(page),
    checkpoint,
  });

  const renders = rendering({
    store,
    settings,
    releases,
    stopwatch: laps,
    workers: parts.workers,
    now,
    say,
    hasNudges: changes.hasNudges,
    news: { isWoken, woken },
  });

  const renewals = watchRenewal(store, clock.steady);

  const writeMaps = addressMaps(mapsDir, store.routes, base);

  /** What is due once no page waits: nothing shows an old file any more. */
  const tidy = async (): Promise<void> => {
    await removeLeftovers(files);
    await removeReplacedAssets(store, publicDir, now());
    if (!isSweepWanted(store) || !changes.isFilled() || search.status().state !== 'current') return;
    await sweep(publicDir, store, now());
    await search.sweep();
    store.facts.clear('sweep');
  };

  let searched: string | undefined;
  let isSearchHeldUp = false;
  const take = async (): Promise<boolean> => {
    const { now, jumped } = watch.read();
    alarm(
      'clock',
      jumped
        ? 'Đồng hồ của máy nhảy quá 5 phút: tạm ngừng mở nội dung hẹn giờ. Hãy chỉnh lại đồng hồ; nếu giờ mới là đúng, hãy xác nhận ở Trang làm việc hoặc chạy npm run accept clock.'
        : undefined,
    );
    const worked = await changes.take(now);
    if (changes.isFilled() && store.facts.get('filled') === undefined) {
      renderEverything(store, priorities.background);
      store.facts.set('filled', now);
    }
    if (worked) checkpoint('taken in');
    alarm('shrink', shrinkAlarm(store));
    const { cms: reach, reason } = changes.status();
    alarm(
      'cms',
      reach === 'unreachable'
        ? `Hệ quản trị nội dung chưa trả lời (${reason}); sẽ hỏi lại.`
        : undefined,
    );
    return worked;
  };

  const render = async (build: SiteBuild): Promise<boolean> => {
    await copyQueuedFiles(files).then(
      () => alarm('files', undefined),
      (error: unknown) => {
        if (!(error instanceof CmsUnreachable)) throw error;
        alarm('files', `Chưa lấy được tệp từ hệ quản trị: ${error.message}`);
      },
    );
    // Only when nobody waits for a page: it counts those of the background.
    if (!store.pages.hasDirty(priorities.listing)) renewals.look();
    rendered += await renders.next(build);
    alarm('leak', gate.alarm());
    alarm(
      'rebuild',
      store.pages.hasStopped()
        ? `Việc dựng lại mọi trang đã dừng giữa chừng: những trang còn lại giữ bản trước. Làm tiếp: npm run rebuild${builds.hasEarlier() ? '; quay về bản dựng trước: npm run rebuild -- --back' : ''}.`
        : undefined,
    );
    await writeMaps();
    if (!store.pages.hasDirty(priorities.listing)) {
      releases.settleWithoutPage();
      const isRendering = store.pages.hasDirty(priorities.rebuild);
      const wanted = `${store.search.changes()} ${store.search.besides()} ${isRendering}`;
      const isToGoOn = isSearchHeldUp && !isRendering;
      if ((searched !== wanted || isToGoOn) && changes.isFilled()) {
        searched = wanted;
        isSearchHeldUp = false;
        void search.refresh().then(() => {
          // It waits for pages, those that show what it found out about a file among them.
          isSearchHeldUp = store.pages.hasDirty(priorities.rebuild);
          wake();
        });
      }
    }
    if (store.pages.hasDirty(priorities.rebuild)) return true;
    await tidy();
    return renders.twins(build);
  };

  const tellOfReceipts = (): void => {
    const fault = receipts.fault();
    alarm('receipts', fault && `Chưa báo được kết quả đăng về hệ quản trị (${fault}); sẽ gửi lại.`);
  };

  const turn = async (build: SiteBuild): Promise<boolean> => {
    let isMore = false;
    await releases.finishInterrupted();
    lookedAt = now();
    try {
      if (heldHistory === undefined) isMore = await take();
      else intakes.expireDue(lookedAt);
    } catch (error) {
      if (!(error instanceof OtherHistory)) throw error;
      heldHistory = error.message;
      alarm(
        'lineage',
        'Cơ sở dữ liệu không phải là cơ sở dữ liệu trước đây, hoặc đã lùi về một lúc trước (khôi phục, thay thế): cổng thông tin được giữ nguyên. Kiểm tra xong, hãy xác nhận ở Trang làm việc hoặc chạy npm run accept restore.',
      );
    }
    if (changes.isFilled()) isMore = (await render(build)) || isMore;
    void receipts.send().then(tellOfReceipts);
    return isMore;
  };

  const pause = (): number => {
    // What is due already and could not be asked for is asked for again when the CMS may answer.
    const canAsk = heldHistory === undefined && changes.status().cms === 'answers';
    const due = store.standings.nextDue(canAsk ? '' : lookedAt);
    const untilDue = due ? Date.parse(due) - Date.parse(now()) : longestPause;
    const soonest = Math.min(untilDue, changes.pause(), receipts.pause(), longestPause);
    // Never shorter than this: a turn that finds nothing to do must not keep the processor busy.
    return Math.max(5, soonest);
  };

  const builds = siteBuilds(store, parts.loadBuild);
  let build = await builds.toStart();
  let nextBuild: SiteBuild | undefined;
  const recovered = await releases.recover();
  if (recovered > 0) say('Đã hoàn tất lần đăng bị ngắt giữa chừng.');
  await claimPublicFolder(publicDir, store);
  const mended = store.facts.get('running') === undefined ? 0 : mendAfterCrash(publicDir, store);
  if (mended > 0) say(`Lần trước dừng đột ngột: ${mended} trang chưa ghi xong được dựng lại.`);
  store.facts.set('running', now());
  await search.adopt();
  const adopt = (one: SiteBuild) => adoptBuild(store, one, settings, { now: now(), checkpoint });
  if (store.facts.get('build') !== build.id) await adopt(build);

  const loop = async (): Promise<void> => {
    let failures = 0;
    while (!hasEnded())
      try {
        isWorking = true;
        begin();
        const next = nextBuild;
        if (next) {
          await adopt(next);
          build = next;
          // Another may have been asked for meanwhile.
          if (nextBuild === next) nextBuild = undefined;
        }
        const isMore = await turn(build);
        failures = 0;
        alarm('turn', undefined);
        isWorking = isMore;
        if (!isMore) await rest(pause());
      } catch (error) {
        // The next start finds the damage and makes the store anew; this one cannot.
        if (isDamage(error)) throw error;
        failures += 1;
        alarm('turn', `Bộ xuất bản gặp lỗi và sẽ thử lại: ${(error as Error).message}`);
        begin();
        await rest(Math.min(longestPause, 250 * 2 ** failures));
      }
  };
  const running = loop();
  /** Takes a build into use with the next turn. */
  const use = (one: SiteBuild): void => {
    nextBuild = one;
    isWorking = true;
    wake();
  };

  return {
    /** Shows drafts as the portal would. */
    previews: previews({ reader: store.reader, siteUrl, build: () => build }),
    /** Hears that a document may have changed; it is looked at in the next turn. */
    nudge(about: Nudge): void {
      laps.notice();
      changes.nudge(about);
      wake();
    },
    /** Loads the site as it is built now and renders every page with it. */
    async rebuild(): Promise<void> {
      use(await builds.newest());
    },
    /** Renders every page with the build before the one in use. Throws a `Refused` when there is none. */
    async goBack(): Promise<void> {
      use(await builds.earlier());
    },
    /**
     * Leaves the pages as they are that the build in use has not rendered yet. Throws a `Refused` when no page
     * waits for that, or when it has to be done because the public folder or the store was replaced.
     */
    stopRebuild(): void {
      if (isSweepWanted(store))
        throw new Refused('thư mục công khai phải được dựng lại trọn vẹn nên không dừng được.');
      if (!isMixed(store)) throw new Refused('không có việc dựng lại nào đang chạy.');
      store.pages.stopRebuild();
      wake();
    },
    /** Compares the store with the CMS's whole list now, and mends what differs. */
    reconcile(): void {
      changes.walkAgain();
      wake();
    },
    /** Accepts another database (after a restore): the store follows it from now on. */
    acceptRestore(): void {
      forgetHistory(store);
      // What the database of a backup does not have yet is absent without a take-down.
      store.facts.set('shrink', 'accepted');
      heldHistory = undefined;
      alarm('lineage', undefined);
      changes.walkAgain();
      wake();
    },
    /** Takes out what is held because it is absent without a take-down, once a walk has looked again. */
    acceptShrink(): void {
      acceptHeld(store);
      changes.walkAgain();
      wake();
    },
    /** Believes the clock on the wall after a jump (see `watchClock`). */
    acceptClock(): void {
      watch.accept();
      wake();
    },
    status() {
      const waiting = store.pages.countDirty();
      const intakeStatus = changes.status();
      const withoutTwins = store.pages.countWithoutTwins();
      const isQuiet = !isWorking && waiting === 0 && withoutTwins === 0 && !changes.hasNudges();
      return {
        idle:
          isQuiet &&
          changes.isFilled() &&
          !intakeStatus.isWalking &&
          search.status().state === 'current' &&
          !isSweepWanted(store) &&
          !receipts.hasReady(),
        pid: process.pid,
        rendered,
        waiting,
        /** Pages that a stopped rebuild left as they were. */
        stopped: store.pages.countStopped(),
        canGoBack: builds.hasEarlier(),
        renewal: renewals.read().renewal,
        withoutTwins,
        release: store.releases.last(),
        laps: laps.laps(),
        pages: store.pages.count(),
        documents: store.documents.count(),
        ...intakeStatus,
        search: search.status(),
        alarms: alarms(),
        isHeld: heldHistory !== undefined,
      };
    },
    /** How far the pages are that are rendered again in the background, and why they are. */
    renewal: renewals.read,
    /** What waits for a person's word. */
    held(): HeldGates {
      const { now: trusted, jumped } = watch.read();
      const shrink = heldAbsences(store);
      return {
        ...(shrink && { shrink }),
        ...(heldHistory !== undefined && { restore: { documents: store.documents.count() } }),
        ...(jumped && { clock: { machine: new Date(clock.wall()).toISOString(), trusted } }),
      };
    },
    /** What the last so many releases did, newest first. */
    releases: (last: number): PastRelease[] => store.releases.latest(last),
    /** How it stands, for monitoring. */
    health(): PublisherHealth {
      const pages = store.pages.countDirty();
      const release = store.releases.newest();
      const walk = changes.lastWalk();
      const { renewal } = renewals.read();
      const isBusy = isWorking || pages > 0 || changes.hasNudges() || !changes.isFilled();
      return {
        state: heldHistory !== undefined ? 'held' : isBusy ? 'working' : 'idle',
        alarms: alarmNames(),
        cms: changes.status().cms,
        waiting: { pages, documents: store.receipts.countExpected() },
        ...(renewal && { renewal }),
        ...(release && { release }),
        documents: store.documents.count(),
        ...(walk && { comparison: { at: walk.at, documents: walk.seen, mended: walk.mended } }),
      };
    },
    /** Ends after the turn that runs; what waits is done at the next start. */
    async stop(): Promise<void> {
      end();
      await running;
      renders.rest();
      await search.stop();
      await receipts.send();
      store.facts.clear('running');
    },
  };
}
export type Publisher = Awaited<ReturnType<typeof publisher>>;
