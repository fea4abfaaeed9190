/** A file whose text cannot be had, with the reason for people: it is the same at every further attempt. */
export class Unreadable extends Error {}
