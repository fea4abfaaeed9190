import type { PublisherAlarm } from '@sxsh/content-types/publisher-health';

/** What is not as it should be now, each told to the person at the console once while it lasts. */
export function alarmBoard(say: (line: string) => void) {
  const alarms = new Map<PublisherAlarm, string>();
  return {
    /** Sets an alarm, or ends it when there is no message. */
    set: (name: PublisherAlarm, message: string | undefined): void => {
      if (message === undefined) alarms.delete(name);
      else if (alarms.get(name) !== message) {
        alarms.set(name, message);
        say(message);
      }
    },
    /** What lasts now, without its words. */
    names: (): PublisherAlarm[] => [...alarms.keys()],
    messages: (): string[] => [...alarms.values()],
  };
}
