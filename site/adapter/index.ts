import type { AstroIntegration } from 'astro';

/**
 * The smallest adapter that gives a loadable renderer: the built entry exports `app`, and the publisher
 * turns requests into files with it. Nothing here serves readers.
 */
export default function renderer(): AstroIntegration {
  return {
    name: 'sxsh-renderer',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'sxsh-renderer',
          // Astro 7 still asks for it and marks it as going away: 'auto' becomes the only way.
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'stable',
            hybridOutput: 'stable',
            sharpImageService: 'stable',
          },
        });
      },
    },
  };
}
