import * as migration_20261124_041045_start from './20261124_041045_start';

export const migrations = [
  {
    up: migration_20261124_041045_start.up,
    down: migration_20261124_041045_start.down,
    name: '20261124_041045_start'
  },
];
