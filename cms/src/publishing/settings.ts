/** What publishing needs to know of its surroundings. */
export type PublishingSettings = {
  /** The secret shared with the publisher; absent while building: then its endpoints answer nobody. */
  publisherKey: string | undefined;
  /** Where the publisher listens, without a slash at the end. */
  publisherUrl: string;
  /** The folder of the uploaded files. */
  mediaDir: string;
  /** The portal's public address, without a slash at the end. */
  siteUrl: string;
};
