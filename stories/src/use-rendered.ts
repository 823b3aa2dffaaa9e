import { useEffect, useState } from 'react';

const BASE = import.meta.env.DEV ? '/' : './';

/** Where something that was rendered can be opened. */
export function renderedUrl(path: string): string {
  return `${BASE}rendered/${path}`;
}

export type Rendered<T> = { readonly state: 'waiting' } | { readonly state: 'ready'; readonly value: T } | { readonly state: 'failed'; readonly why: string };

/**
 * Fetches what the real channel rendered.
 * @param read turns the response into what is shown; keep it outside the component, as a new function fetches again
 */
export function useRendered<T>(path: string, read: (response: Response) => Promise<T>): Rendered<T> {
  const [rendered, setRendered] = useState<Rendered<T>>({ state: 'waiting' });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Rendered<T>) => isCurrent && setRendered(next);
    setRendered({ state: 'waiting' });
    fetchRendered(path)
      .then(read)
      .then((value) => show({ state: 'ready', value }))
      .catch((error: Error) => show({ state: 'failed', why: error.message }));
    return () => {
      isCurrent = false;
    };
  }, [path, read]);
  return rendered;
}

async function fetchRendered(path: string): Promise<Response> {
  const response = await fetch(renderedUrl(path));
  if (!response.ok) throw new Error(await response.text());
  return response;
}
