import type { Payload } from 'payload';
import { repeat, stopRepeating } from '../../repeat.ts';
import type { PublishingSettings } from '../settings.ts';
import { tick } from './tick.ts';

const name = 'due schedules';
const every = 1000;
/** A tick that takes longer is left to itself; claims keep two ticks from doing the same. */
const longest = 120_000;

/**
 * Looks for due schedules every second while this process lives.
 *
 * @param now milliseconds since the epoch
 */
export const startScheduleTimer = (
  payload: Payload,
  settings: PublishingSettings,
  now: () => number = Date.now,
): void => repeat(payload, { name, every, longest, run: () => tick(payload, settings, now) });

/** Ends the timer of this process, if there is one. */
export const stopScheduleTimer = (): void => stopRepeating(name);
