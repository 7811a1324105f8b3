import path from 'node:path';
import { environment } from '../src/environment';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

const sqlite = () => ({
  client: 'sqlite',
  connection: { filename: path.resolve(environment.DATA_DIR, 'cms.sqlite') },
  useNullAsDefault: true,
  pool: { afterCreate: prepare },
});

function prepare(connection: SqliteConnection, done: (error: Error | null, c: unknown) => void) {
  connection.pragma('journal_mode = WAL');
  connection.pragma('foreign_keys = ON');
  // Milliseconds to wait for another process, such as a backup, that holds the file.
  connection.pragma('busy_timeout = 5000');
  done(null, connection);
}

const postgres = (connectionString: string) => ({
  client: 'postgres',
  connection: { connectionString },
  pool: { min: 0, max: 10 },
});

export default () => ({
  connection:
    environment.DATABASE_URL === undefined ? sqlite() : postgres(environment.DATABASE_URL),
});
