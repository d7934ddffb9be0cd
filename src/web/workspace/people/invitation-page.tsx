import { useEffect, useState } from 'react'
import type { Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { readAddress } from '../address.ts'
import { NewAccount, type NewField } from './new-account.tsx'
import { peopleWords as w } from './people-words.ts'

/** An invitation accepted: the person chooses a password and links a phone. The token comes with the address. */
export function InvitationPage({ lang }: { readonly lang: Lang }) {
  const [token] = useState(() => readAddress(location.hash)?.item)
  useEffect(() => {
    document.title = `${say(w.invitationTitle, lang)} · Howship`
  }, [lang])
  const fields: readonly NewField[] = token === undefined ? [{ key: 'token', label: w.invitationToken }] : []
  return (
    <NewAccount
      lang={lang}
      title={w.invitationTitle}
      why={w.invitationWhy}
      path="/api/invitation"
      fields={fields}
      {...(token !== undefined && { sent: { token } })}
      emailOf={(_, told) => (told as { readonly email: string }).email}
    />
  )
}
