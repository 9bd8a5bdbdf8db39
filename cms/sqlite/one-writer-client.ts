import { createClient, type Client, type InStatement, type ResultSet, type Transaction } from '@libsql/client';
import { setTimeout as sleep } from 'node:timers/promises';
import { WriteLock, type Release } from './write-lock';

/** How long to wait for a writer in another process, in milliseconds. */
const busyTimeout = 15_000;

/**
 * A SQLite file behind two connections that stay open: one reads, one writes.
 * The stock client opens a new connection after every transaction, without our settings, and waits for a lock by
 * blocking the process that would have to give it back. Here writers queue up without blocking readers.
 */
export class OneWriterClient implements Client {
  readonly protocol = 'file';
  closed = false;
  readonly #lock = new WriteLock();
  readonly #reader: Client;
  readonly #writer: Client;

  private constructor(reader: Client, writer: Client) {
    this.#reader = reader;
    this.#writer = writer;
  }

  /** Opens the file at `path`, making it when it is absent. */
  static async open(path: string): Promise<OneWriterClient> {
    const url = `file:${path}`;
    const writer = await connect(url);
    const reader = await connect(url);
    return new OneWriterClient(reader, writer);
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    if (isRead(statement)) return retryWhileBusy(() => this.#reader.execute(statement));
    return this.#writing(() => retryWhileBusy(() => this.#writer.execute(statement)));
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#writing(() => retryWhileBusy(() => this.#writer.batch(statements, 'write')));
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#writing(() => this.#writer.migrate(statements));
  }

  async executeMultiple(sql: string): Promise<void> {
    return this.#writing(() => this.#writer.executeMultiple(sql));
  }

  async transaction(): Promise<Transaction> {
    const release = await this.#lock.acquire();
    try {
      // IMMEDIATE takes SQLite's write lock now, so that nothing later in the transaction can find it taken.
      await retryWhileBusy(() => this.#writer.execute('BEGIN IMMEDIATE'));
    } catch (error) {
      release();
      throw error;
    }
    return new WriterTransaction(this.#writer, release);
  }

  /** Runs `work` with foreign keys unchecked: a migration that remakes a table would else delete what refers to it. */
  async withoutForeignKeys(work: () => Promise<void>): Promise<void> {
    await this.#writer.execute('PRAGMA foreign_keys = OFF');
    try {
      await work();
    } finally {
      await this.#writer.execute('PRAGMA foreign_keys = ON');
    }
  }

  sync(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  close(): void {
    this.closed = true;
    this.#reader.close();
    this.#writer.close();
  }

  async #writing<Result>(work: () => Promise<Result>): Promise<Result> {
    const release = await this.#lock.acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }
}

class WriterTransaction implements Transaction {
  closed = false;
  readonly #writer: Client;
  readonly #release: Release;

  constructor(writer: Client, release: Release) {
    this.#writer = writer;
    this.#release = release;
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    this.#mustBeOpen();
    return this.#writer.execute(statement);
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = [];
    for (const statement of statements) results.push(await this.execute(statement));
    return results;
  }

  async executeMultiple(sql: string): Promise<void> {
    for (const statement of sql.split(';').filter((part) => part.trim() !== '')) await this.execute(statement);
  }

  async commit(): Promise<void> {
    this.#mustBeOpen();
    await this.#end('COMMIT');
  }

  async rollback(): Promise<void> {
    if (!this.closed) await this.#end('ROLLBACK');
  }

  close(): void {
    void this.rollback();
  }

  async #end(statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    try {
      await this.#writer.execute(statement);
      this.closed = true;
    } finally {
      if (this.closed || statement === 'ROLLBACK') {
        this.closed = true;
        this.#release();
      }
    }
  }

  #mustBeOpen(): void {
    if (this.closed) throw new Error('This transaction has ended.');
  }
}

/** Opens a connection with our settings; every step can meet another process that opens the same new file. */
async function connect(url: string): Promise<Client> {
  const connection = await retryWhileBusy(async () => createClient({ url }));
  const settings = [
    // Short, because this wait blocks the process; retryWhileBusy does the long wait.
    'busy_timeout = 100',
    'journal_mode = WAL',
    'journal_size_limit = 67108864',
    'synchronous = NORMAL',
    'foreign_keys = ON',
  ];
  for (const setting of settings) await retryWhileBusy(() => connection.execute(`PRAGMA ${setting}`));
  return connection;
}

async function retryWhileBusy<Result>(work: () => Promise<Result>): Promise<Result> {
  const giveUpAt = Date.now() + busyTimeout;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUpAt) throw error;
      await sleep(20 + Math.random() * 30);
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY');

const isRead = (statement: InStatement): boolean =>
  /^\s*(select|pragma|explain)\b/i.test(typeof statement === 'string' ? statement : statement.sql);
