import * as migration_20261125_064527_initial from './20261125_064527_initial.ts';
import * as migration_20261125_133521_save_leases from './20261125_133521_save_leases.ts';
import * as migration_20261125_143901_schedules from './20261125_143901_schedules.ts';
import * as migration_20261201_023839_add_sort_keys from './20261201_023839_add_sort_keys.ts';
import * as migration_20261201_092053_add_search_words from './20261201_092053_add_search_words.ts';
import * as migration_20261201_145440_add_search_misses from './20261201_145440_add_search_misses.ts';

export const migrations = [
  {
    up: migration_20261125_064527_initial.up,
    down: migration_20261125_064527_initial.down,
    name: '20261125_064527_initial',
  },
  {
    up: migration_20261125_133521_save_leases.up,
    down: migration_20261125_133521_save_leases.down,
    name: '20261125_133521_save_leases',
  },
  {
    up: migration_20261125_143901_schedules.up,
    down: migration_20261125_143901_schedules.down,
    name: '20261125_143901_schedules',
  },
  {
    up: migration_20261201_023839_add_sort_keys.up,
    down: migration_20261201_023839_add_sort_keys.down,
    name: '20261201_023839_add_sort_keys',
  },
  {
    up: migration_20261201_092053_add_search_words.up,
    down: migration_20261201_092053_add_search_words.down,
    name: '20261201_092053_add_search_words',
  },
  {
    up: migration_20261201_145440_add_search_misses.up,
    down: migration_20261201_145440_add_search_misses.down,
    name: '20261201_145440_add_search_misses'
  },
];
