/** Something that a person asked for and that cannot be done as things stand; its message is for them. */
export class Refused extends Error {}
