import { ActionIcon, Button } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconCopy, IconExternalLink } from '@tabler/icons-react'
import { type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isOut } from '../../../shared/calendar/calendar.ts'
import { composerOf } from '../../../shared/hand-off/composer.ts'
import { isLinkApart } from '../../../shared/hand-off/going-link.ts'
import { goingOut, type HandOff } from '../../../shared/hand-off/hand-off.ts'
import type { Id } from '../../../shared/record.ts'
import { firstLink } from '../../../shared/strategy/networks.ts'
import { type Action, useActions, useKeyNotes } from '../../actions.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { SharePost } from '../../parts/share-post.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { go } from '../../place.ts'
import { KeyHint } from '../../ui/input/key-hint.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Section } from '../../ui/page/section.tsx'
import { SidePanel } from '../../ui/page/side-panel.tsx'
import { useRead } from '../../use-read.ts'
import { Checks } from './checks.tsx'
import { copyComment, copyLink, copyPostText, openComposer } from './deeds.ts'
import { Files } from './files.tsx'
import classes from './hand-off.module.css'
import { Outcome } from './outcome.tsx'
import { Setbacks } from './setbacks.tsx'

const tables = [
  ...['post', 'variant', 'media', 'mediaUse', 'mediaPermission', 'channel', 'setback', 'workspace'],
  ...['campaign', 'networkLimit', 'linkRule'],
]

interface HandOffPanelProps {
  variantId: Id
  /** The way to the next post that is due, and back. */
  steps?: { at: number; of: number; go: (way: 1 | -1) => void } | undefined
  onClose: () => void
}

/** Everything to put one post out on one channel by hand: its words, its files, what to look at, and how it went. */
export function HandOffPanel({ variantId, steps, onClose }: HandOffPanelProps) {
  const { t } = useTranslation()
  const { value, error, again } = useRead(variantId, () => api.handOff.read(variantId), tables)
  // The sheet before stays until the next one is read, so that the panel does not blink from post to post.
  const last = useRef(value)
  if (value) last.current = value
  if (error !== undefined)
    return (
      <SidePanel title={t('handOff.title')} width={440} onClose={onClose}>
        <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
      </SidePanel>
    )
  if (!last.current) return null
  return <Sheet handOff={last.current} steps={steps} onClose={onClose} />
}

function Sheet({ handOff, steps, onClose }: Omit<HandOffPanelProps, 'variantId'> & { handOff: HandOff }) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const { post, channel, setbacks, out } = handOff
  const { text, firstComment } = out
  const { variant, files } = goingOut(handOff)
  const title = post.title || t('calendar.untitled')
  const composer = channel && composerOf({ text, link: out.link || firstLink(text), channel })
  useSheetKeys(handOff)
  if (!variant) return null
  return (
    <SidePanel
      title={title}
      width={440}
      onClose={onClose}
      overline={
        <>
          {channel ? <NetworkMark network={channel.network} /> : null}
          <bdi className={classes.handle}>
            {channel ? channel.handle || networkName(channel.network) : t('calendar.openChannel')}
          </bdi>
        </>
      }
      actions={
        <>
          {steps ? <Steps {...steps} /> : null}
          <SharePost postId={post.id} />
        </>
      }
      footer={
        <Button variant="subtle" onClick={() => go({ screen: 'calendar', record: post.id })}>
          {t('handOff.openPost')}
        </Button>
      }
    >
      <div className={classes.standing}>
        <span className={classes.when}>
          {variant.day ? format.day(variant.day, 'weekday') : t('calendar.noDay')}
          {variant.time ? `, ${format.time(variant.time)}` : null}
        </span>
        <StatusMark kind="delivery" status={variant.delivery} withLabel />
        <StatusMark kind="postState" status={post.state} withLabel />
      </div>
      <Section
        title={t('calendar.text')}
        actions={
          <Deed
            keys="c"
            icon={<IconCopy size={16} stroke={1.5} aria-hidden />}
            onClick={() => void copyPostText(text)}
          >
            {t('handOff.copyText')}
          </Deed>
        }
      >
        {text ? (
          <p className={classes.text} dir="auto">
            {text}
          </p>
        ) : (
          <p className={classes.quiet}>{t('handOff.noText')}</p>
        )}
        {channel && composer ? (
          <div className={classes.composer}>
            <Deed
              keys="o"
              icon={<IconExternalLink size={16} stroke={1.5} aria-hidden />}
              onClick={() => void openComposer(handOff)}
            >
              {t('handOff.open', { network: networkName(channel.network) })}
            </Deed>
            <p className={classes.quiet}>
              {t(composer.takesText ? 'handOff.takesText' : 'handOff.pasteText')}
            </p>
          </div>
        ) : null}
      </Section>
      {firstComment ? (
        <Section
          title={t('editor.comment.title')}
          actions={
            <Deed
              keys="f"
              icon={<IconCopy size={16} stroke={1.5} aria-hidden />}
              onClick={() => void copyComment(firstComment)}
            >
              {t('handOff.copyComment')}
            </Deed>
          }
        >
          <p className={classes.text} dir="auto">
            {firstComment}
          </p>
        </Section>
      ) : null}
      {isLinkApart(out) ? (
        <Section
          title={t('handOff.link')}
          actions={
            <Deed
              keys="l"
              icon={<IconCopy size={16} stroke={1.5} aria-hidden />}
              onClick={() => void copyLink(out.link)}
            >
              {t('handOff.copyLink')}
            </Deed>
          }
        >
          <p className={classes.quiet}>
            {t('handOff.linkApart')} <bdi>{out.link}</bdi>
          </p>
        </Section>
      ) : null}
      {files.length > 0 ? <Files uses={files} missingIds={handOff.missingIds} /> : null}
      <Checks handOff={handOff} />
      <Outcome
        key={`${variant.id} ${isOut(variant)} ${setbacks.length}`}
        variant={variant}
        title={title}
        channel={channel}
      />
      <Setbacks setbacks={setbacks} />
    </SidePanel>
  )
}

interface DeedProps {
  keys: string
  icon: ReactNode
  onClick: () => void
  children: ReactNode
}

function Deed({ keys, icon, onClick, children }: DeedProps) {
  return (
    <Button size="compact-sm" leftSection={icon} rightSection={<KeyHint keys={keys} />} onClick={onClick}>
      {children}
    </Button>
  )
}

/** Where this post stands among those that are due. */
function Steps({ at, of, go: step }: NonNullable<HandOffPanelProps['steps']>) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className={classes.steps}>
      <span className={classes.quiet}>
        {at < 0 ? null : t('handOff.place', { place: format.number(at + 1), of: format.number(of) })}
      </span>
      <ActionIcon aria-label={t('handOff.previous')} title={t('handOff.previous')} onClick={() => step(-1)}>
        <IconChevronUp size={16} stroke={1.5} />
      </ActionIcon>
      <ActionIcon aria-label={t('handOff.next')} title={t('handOff.next')} onClick={() => step(1)}>
        <IconChevronDown size={16} stroke={1.5} />
      </ActionIcon>
    </div>
  )
}

/** The plain keys of the sheet; what is typed into a field stays there. */
function useSheetKeys(handOff: HandOff): void {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const actions = useMemo((): Action[] => {
    const section = t('handOff.title')
    return [
      {
        ...{ id: 'handOff.copy', label: t('handOff.copyText'), section, keys: 'c' },
        run: () => void copyPostText(handOff.out.text),
      },
      {
        ...{ id: 'handOff.copyComment', label: t('handOff.copyComment'), section, keys: 'f' },
        isDisabled: handOff.out.firstComment === '',
        run: () => void copyComment(handOff.out.firstComment),
      },
      {
        ...{ id: 'handOff.copyLink', label: t('handOff.copyLink'), section, keys: 'l' },
        isDisabled: handOff.out.link === '',
        run: () => void copyLink(handOff.out.link),
      },
      {
        ...{ id: 'handOff.open', label: t('handOff.openComposer'), section, keys: 'o' },
        isDisabled: !handOff.channel,
        run: () => void openComposer(handOff),
      },
      {
        ...{ id: 'handOff.outcome', label: t('handOff.outcome.title'), section, keys: 'p' },
        isDisabled: isReadOnly,
        run: focusOutcome,
      },
    ]
  }, [t, handOff, isReadOnly])
  useActions(actions)
  const notes = useMemo(() => [{ section: t('handOff.title'), label: t('handOff.wayOut'), keys: 'Esc' }], [t])
  useKeyNotes(notes)
}

function focusOutcome(): void {
  document.getElementById('hand-off-outcome')?.focus()
}
