import type { Payload } from 'payload';
import type { Clock } from '@sxsh/content-types/clock';
import { repeat, stopRepeating } from '../../repeat.ts';
import type { PublishingSettings } from '../settings.ts';
import { tick } from './tick.ts';
import { trustClock } from './trusted-clock.ts';

const name = 'due schedules';
const every = 1000;
/** A tick that takes longer is left to itself; claims keep two ticks from doing the same. */
const longest = 120_000;

/**
 * Looks for due schedules every second while this process lives. When the clock jumps, time counts on from before
 * the jump (see `watchClock`); starting again believes the clock.
 */
export function startScheduleTimer(
  payload: Payload,
  settings: PublishingSettings,
  clock?: Clock,
): void {
  const now = trustClock(clock);
  repeat(payload, { name, every, longest, run: () => tick(payload, settings, now) });
}

/** Ends the timer of this process, if there is one. */
export const stopScheduleTimer = (): void => stopRepeating(name);
