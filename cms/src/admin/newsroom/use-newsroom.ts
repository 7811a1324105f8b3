import { useFetchClient } from '@strapi/strapi/admin';
import { fieldsOf } from '../../unknown-fields';

/** The CMS's own routes below /newsroom. */
export interface Newsroom {
  get<Data>(path: string): Promise<Data>;
  post<Data>(path: string, body: object): Promise<Data>;
  remove(path: string): Promise<void>;
}

export function useNewsroom(): Newsroom {
  const { get, post, del } = useFetchClient();
  const at = (path: string) => `/newsroom${path}`;
  return {
    async get<Data>(path: string) {
      const { data } = await get<Data>(at(path));
      return data;
    },
    async post<Data>(path: string, body: object) {
      const { data } = await post<Data>(at(path), body);
      return data;
    },
    async remove(path) {
      await del(at(path));
    },
  };
}

/** What the CMS said of a request that it refused. */
export function wordsOf(error: unknown): string {
  const { response, message } = fieldsOf(error);
  const refused = fieldsOf(fieldsOf(fieldsOf(fieldsOf(response)['data'])['error']))['message'];
  const words = typeof refused === 'string' && refused !== '' ? refused : message;
  return typeof words === 'string' && words !== '' ? words : 'That did not work. Try again.';
}
