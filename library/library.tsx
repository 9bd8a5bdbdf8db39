'use client';

import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client';
import { useState, useSyncExternalStore } from 'react';
import { makeQueryClient, toPersistOptions } from './store/query-client';
import { findLack, type Lack } from './store/worker';
import { LiveRegion } from '../ui/live-region';
import { LibraryContents } from './contents';
import { Lacking } from './lacking';
import { Opening } from './opening';
import { WordsProvider, type LibraryProps } from './words';

/** Browsers do not come by what they lack while a page is open. */
const never = (): (() => void) => () => undefined;

/** What this browser lacks; undefined on the server, which cannot know. */
const useLack = (): Lack | null | undefined =>
  useSyncExternalStore<Lack | null | undefined>(
    never,
    () => findLack(window),
    () => undefined,
  );

function WithQueries() {
  const [client] = useState(makeQueryClient);
  const [persistOptions] = useState(toPersistOptions);
  return (
    <PersistQueryClientProvider client={client} persistOptions={persistOptions}>
      <LiveRegion>
        <LibraryContents />
      </LiveRegion>
    </PersistQueryClientProvider>
  );
}

/** What is on this phone. Served as plain words that do without a script; taken over where the browser can keep things. */
export function Library(given: LibraryProps) {
  const lack = useLack();
  return (
    <WordsProvider given={given}>
      {lack === undefined ? <Opening /> : lack ? <Lacking lack={lack} /> : <WithQueries />}
    </WordsProvider>
  );
}
