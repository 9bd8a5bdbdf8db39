import * as migration_20261124_041045_start from './20261124_041045_start';
import * as migration_20261124_112000_locales_by_parent from './20261124_112000_locales_by_parent';

export const migrations = [
  {
    up: migration_20261124_041045_start.up,
    down: migration_20261124_041045_start.down,
    name: '20261124_041045_start'
  },
  {
    up: migration_20261124_112000_locales_by_parent.up,
    down: migration_20261124_112000_locales_by_parent.down,
    name: '20261124_112000_locales_by_parent'
  },
];
