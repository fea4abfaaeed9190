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
