import type { Config } from 'payload';

/**
 * The admin of a config with more on its dashboard.
 *
 * @param components addresses in the import map, shown in this order after what is there
 */
export const withDashboard = (config: Config, ...components: string[]): Config['admin'] => ({
  ...config.admin,
  components: {
    ...config.admin?.components,
    beforeDashboard: [...(config.admin?.components?.beforeDashboard ?? []), ...components],
  },
});
