import { Button, Modal } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { ShareSheet } from '../../shared/hand-off/share-sheet.ts'
import { plainText } from '../../shared/markdown/plain.ts'
import type { Id } from '../../shared/record.ts'
import { handleOf } from '../../shared/strategy/networks.ts'
import { api } from '../api.ts'
import { sayWhy } from '../saving.ts'
import { printSheet } from '../sheet-wanted.ts'
import { announce } from '../ui/notice/announce.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { showToast } from '../ui/notice/toast.tsx'
import { useRead } from '../use-read.ts'
import { explain } from './explain.ts'
import { type Format, useFormat } from './format.ts'
import { useNetworkName } from './network-mark.tsx'
import classes from './share-dialog.module.css'

const tables = [
  'post',
  'variant',
  'channel',
  'term',
  'policyVersion',
  'policy',
  'tactic',
  'objective',
  'goal',
]

/** What colleagues get who pass a post on, as a text to send and as a page to print. */
export function ShareDialog({ postId, onClose }: { postId: Id; onClose: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const { value, error, again } = useRead(postId, () => api.handOff.readShare(postId), tables)
  const text = value ? shareText(value, { t, format, networkName }) : ''

  async function copy() {
    try {
      await api.app.copy(text)
      announce(t('handOff.said.copied'))
      showToast({ text: t('handOff.said.copied') })
    } catch (problem) {
      sayWhy(problem)
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('handOff.share.title')}
      size={640}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <p className={classes.why}>{t('handOff.share.why')}</p>
      {error === undefined ? null : (
        <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
      )}
      {value ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is read by scrolling, which needs the focus.
        <section className={classes.text} tabIndex={0} aria-label={t('handOff.share.title')} dir="auto">
          {text}
        </section>
      ) : error === undefined ? (
        <Loading />
      ) : null}
      <div className={classes.buttons}>
        <Button
          leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden />}
          onClick={() => {
            onClose()
            printSheet({ kind: 'share', id: postId })
          }}
        >
          {t('handOff.share.print')}
        </Button>
        <Button
          variant="filled"
          data-autofocus
          disabled={!value}
          leftSection={<IconCopy size={16} stroke={1.5} aria-hidden />}
          onClick={() => void copy()}
        >
          {t('handOff.copyText')}
        </Button>
      </div>
    </Modal>
  )
}

interface Words {
  t: TFunction
  format: Format
  networkName: ReturnType<typeof useNetworkName>
}

/** The sheet as plain text, for a message or a mail. */
function shareText(share: ShareSheet, { t, format, networkName }: Words): string {
  const { title, text, link, places, avoided, policy, responsible } = share
  const where = places.flatMap(({ channel, url, day, time }) => {
    if (!channel || !(url || day)) return []
    const name = [networkName(channel.network), handleOf(channel)].filter(Boolean).join(' ')
    const when = [day && format.day(day, 'weekday'), time && format.time(time)].filter(Boolean).join(', ')
    return [`${name}: ${url || when}`]
  })
  const not = avoided.map(({ title: term, instead, why }) =>
    [`– ${term}.`, instead && `${t('print.voice.instead')}: ${instead}.`, plainText(why)]
      .filter(Boolean)
      .join(' '),
  )
  const parts = [
    title,
    where.join('\n'),
    text.trim() || t('handOff.noText'),
    link && !where.some((line) => line.includes(link)) ? `${t('print.share.link')} ${link}` : '',
    not.length > 0 ? `${t('print.share.notToSay')}:\n${not.join('\n')}` : '',
    policy ? `${policy.title}:\n${plainText(policy.text)}` : '',
    responsible ? `${t('print.share.ask')} ${responsible}` : '',
  ]
  return parts.filter(Boolean).join('\n\n')
}
