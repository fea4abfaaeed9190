/** What is not as it should be now, each told to the person at the console once while it lasts. */
export function alarmBoard(say: (line: string) => void) {
  const alarms = new Map<string, string>();
  return {
    /** Sets an alarm, or ends it when there is no message. */
    set: (name: string, message: string | undefined): void => {
      if (message === undefined) alarms.delete(name);
      else if (alarms.get(name) !== message) {
        alarms.set(name, message);
        say(message);
      }
    },
    /** What lasts now, without its words. */
    names: (): string[] => [...alarms.keys()],
    messages: (): string[] => [...alarms.values()],
  };
}
