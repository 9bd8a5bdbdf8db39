/**
 * The pure rooms whose tests are put to the test: which files get faults planted, and which tests have to notice. A room
 * is judged by tests that run in a second or two, since they run once for every fault.
 * @type {Record<string, { mutate: string[], tests: string[] }>}
 */
export const rooms = {
  packs: { mutate: ['packs/**/*.ts'], tests: ['packs/**/*.test.ts'] },
  worker: {
    // Its decisions; what hands events and caches to them is seen in the browser tests.
    mutate: ['worker/{answer,documents,network,packs,state}/**/*.ts', 'worker/{routes,install}.ts'],
    // Not those that read a whole script anew for every test: they are about events, and would slow every fault.
    tests: ['worker/*/*.test.ts', 'worker/!(sw|kill-switch).test.ts'],
  },
  search: {
    mutate: ['search/**/*.ts'],
    // Not search-speed: a fault that makes search slow is found by a clock, and this machine has other work meanwhile.
    tests: ['search/!(search-speed).test.ts'],
  },
  'plain-language': { mutate: ['plain-language/**/*.ts'], tests: ['plain-language/**/*.test.ts'] },
  'from-cms': { mutate: ['content/from-cms/**/*.ts'], tests: ['content/from-cms/**/*.test.ts'] },
  i18n: { mutate: ['i18n/**/*.ts'], tests: ['i18n/**/*.test.ts'] },
  access: { mutate: ['cms/access/**/*.ts'], tests: ['cms/access/**/*.test.ts'] },
};
