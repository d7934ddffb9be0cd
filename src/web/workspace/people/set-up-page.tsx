import { useEffect } from 'react'
import type { Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { readAddress } from '../address.ts'
import { NewAccount, type NewField } from './new-account.tsx'
import { peopleWords as w } from './people-words.ts'

/** The first administrator, made with the code that the server printed. */
export function SetUpPage({ lang }: { readonly lang: Lang }) {
  useEffect(() => {
    document.title = `${say(w.setUpTitle, lang)} · Howship`
  }, [lang])
  const token = readAddress(location.hash)?.item
  const fields: readonly NewField[] = [
    { key: 'token', label: w.setUpToken, ...(token !== undefined && { value: token }) },
    { key: 'name', label: w.name, autoComplete: 'name' },
    { key: 'email', label: w.email, type: 'email', autoComplete: 'username' },
  ]
  return (
    <NewAccount
      lang={lang}
      title={w.setUpTitle}
      why={w.setUpWhy}
      path="/api/set-up"
      fields={fields}
      emailOf={({ email = '' }) => email.trim()}
    />
  )
}
