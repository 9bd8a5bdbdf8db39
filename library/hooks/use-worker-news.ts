import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { News } from '../../channel/messages';
import { refresh } from '../store/keys';

/** Asks anew when the worker says that a pack has changed, by another tab or behind the scenes. */
export function useWorkerNews(): void {
  const client = useQueryClient();
  useEffect(() => {
    const onMessage = ({ data }: MessageEvent<News>): void => {
      if (data?.type === 'pack') void refresh(client);
    };
    navigator.serviceWorker.addEventListener('message', onMessage);
    return () => navigator.serviceWorker.removeEventListener('message', onMessage);
  }, [client]);
}
