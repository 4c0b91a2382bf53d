import { ActionIcon, Button, Menu, UnstyledButton } from '@mantine/core'
import { IconDots, IconFileImport, IconPlayerStop, IconRefresh, IconSend } from '@tabler/icons-react'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../shared/day.ts'
import { type PackLine, type PackRow, packState } from '../../../shared/posts/review-pack.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { isolate } from '../../parts/label.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { currentPlace, go, setView } from '../../place.ts'
import { save } from '../../saving.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { Fold } from '../../ui/page/fold.tsx'
import { SidePanel } from '../../ui/page/side-panel.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { useRead } from '../../use-read.ts'
import { useCalendar } from '../store.ts'
import { stateOfDecision } from './decisions.ts'
import classes from './packs.module.css'

/** Records by which a pack stands where it stands. */
export const packTables = ['reviewPack', 'packedPost', 'approval', 'post', 'takenAnswer']

const icon = { size: 16, stroke: 1.5, 'aria-hidden': true } as const

/** What was sent to the owner, and how far each answer is. */
export function PacksPanel() {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const { value: packs, error, again } = useRead('packs', () => api.reviewPacks.list(), packTables)
  const send = (
    <Button
      size="xs"
      variant="filled"
      leftSection={<IconSend {...icon} />}
      onClick={() => useCalendar.setState({ dialog: 'send' })}
    >
      {t('reviewPack.send.action')}
    </Button>
  )
  return (
    <SidePanel title={t('reviewPack.title')} width={400} onClose={() => setView({ panel: undefined })}>
      {error === undefined ? null : (
        <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
      )}
      {packs === undefined && error === undefined ? <Loading /> : null}
      {packs?.length === 0 ? (
        <EmptyState
          title={t('reviewPack.empty.title')}
          why={t('reviewPack.empty.why')}
          action={isReadOnly ? null : send}
          example={<p className={classes.example}>{t('reviewPack.take.example')}</p>}
          exampleLabel={t('reviewPack.empty.example')}
        />
      ) : null}
      {packs && packs.length > 0 ? (
        <>
          {isReadOnly ? null : (
            <div className={classes.deeds}>
              {send}
              <Button
                size="xs"
                leftSection={<IconFileImport {...icon} />}
                onClick={() => useCalendar.setState({ dialog: 'take' })}
              >
                {t('reviewPack.take.action')}
              </Button>
            </div>
          )}
          <ul className={classes.packs}>
            {packs.map((pack, place) => (
              <Pack key={pack.id} pack={pack} isFirst={place === 0} />
            ))}
          </ul>
        </>
      ) : null}
    </SidePanel>
  )
}

function Pack({ pack, isFirst }: { pack: PackRow; isFirst: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const zone = useCalendar((state) => state.timeZone)
  const { id, number, name, addressee, at, posts, answered } = pack
  const state = packState(pack)
  return (
    <li className={classes.pack}>
      <div className={classes.head}>
        <h3 className={classes.name}>
          <span className={classes.number}>{format.number(number)}</span> <bdi>{name}</bdi>
        </h3>
        <StatusMark kind="packState" status={state} withLabel />
        {isReadOnly ? null : <More pack={pack} />}
      </div>
      <p className={classes.quiet}>
        {[
          addressee && t('reviewPack.paper.for', { addressee: isolate(addressee) }),
          t('reviewPack.since', { day: format.dayNear(dayOf(at, zone)) }),
          t('reviewPack.of', { answered: format.number(answered), posts: format.number(posts) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Fold title={t('reviewPack.posts')} isOpen={isFirst}>
        <Lines packId={id} />
      </Fold>
    </li>
  )
}

function More({ pack }: { pack: PackRow }) {
  const { t } = useTranslation()
  const { id, name, closedAt } = pack
  const isOver = packState(pack) === 'answered'
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('reviewPack.more', { name: isolate(name) })}>
          <IconDots {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconRefresh {...icon} />}
          onClick={() => useCalendar.setState({ dialog: { filesOf: pack } })}
        >
          {t('reviewPack.saveFiles')}
        </Menu.Item>
        {isOver ? null : (
          <Menu.Item
            leftSection={<IconPlayerStop {...icon} />}
            onClick={() => void close(id, name, closedAt === null).catch(() => {})}
          >
            {t(closedAt === null ? 'reviewPack.close' : 'reviewPack.reopen')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

async function close(id: string, name: string, isClosed: boolean): Promise<void> {
  await save(() => api.reviewPacks.close({ id, isClosed }))
  const said = isClosed ? 'reviewPack.closedSaid' : 'reviewPack.reopenedSaid'
  await showUndoable(i18next.t(said, { name: isolate(name) }))
}

function Lines({ packId }: { packId: string }) {
  const { value: lines } = useRead(packId, () => api.reviewPacks.read(packId), packTables)
  return (
    <ol className={classes.lines}>
      {lines?.map((line) => (
        <li key={line.number} value={line.number}>
          <Line line={line} />
        </li>
      ))}
    </ol>
  )
}

function Line({ line: { number, postId, title, isGone, decision } }: { line: PackLine }) {
  const { t } = useTranslation()
  const format = useFormat()
  const parts = (
    <>
      <span className={classes.lineNumber}>{format.number(number)}</span>
      <bdi className={classes.lineTitle}>{title || t('today.untitled')}</bdi>
      {decision === null ? (
        <span className={classes.quiet}>{t(isGone ? 'reviewPack.gone' : 'reviewPack.noAnswer')}</span>
      ) : (
        <span className={classes.answer}>
          <StatusMark kind="postState" status={stateOfDecision[decision]} />
          {t(`reviewPack.decision.${decision}`)}
        </span>
      )}
    </>
  )
  if (isGone) return <span className={classes.line}>{parts}</span>
  return (
    <UnstyledButton className={classes.line} onClick={() => go({ ...currentPlace(), record: postId })}>
      {parts}
    </UnstyledButton>
  )
}
