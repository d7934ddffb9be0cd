/** The key of the audit chain. It stands beside the database, never in it: who can change rows cannot make their hashes. */
import { basename, join } from 'node:path'
import { secretIn } from '../running/secret-file.ts'

/** The file of the key in a data folder. Keep a copy of it apart from the backups of the database: without it nothing can be verified. */
export const keyFile = (folder: string): string => join(folder, 'audit.key')

/**
 * The key that was configured, or that of the data folder, made on first use and readable by its owner only.
 * @param configured HOWSHIP_AUDIT_KEY: 64 hexadecimal digits. Servers that share a database share the key.
 * @returns 32 bytes, or one line that says why there is no key
 */
export function auditKey(folder: string, configured?: string): Buffer | { readonly unusable: string } {
  const file = keyFile(folder)
  const text = configured ?? secretIn(folder, basename(file))
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex')
  const place = configured === undefined ? file : 'HOWSHIP_AUDIT_KEY'
  return {
    unusable: `${place} holds no audit key: it has 64 hexadecimal digits. Put the right one back; a new key cannot verify old rows.`,
  }
}
