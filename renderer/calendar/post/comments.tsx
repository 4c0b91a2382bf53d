import { ActionIcon, Button } from '@mantine/core'
import {
  IconArrowBackUp,
  IconCheck,
  IconEye,
  IconMessageReply,
  IconPencil,
  IconUsers,
  IconX,
} from '@tabler/icons-react'
import i18next from 'i18next'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type CommentLine,
  type CommentSide,
  commentSides,
  findMentions,
} from '../../../shared/posts/comment.ts'
import type { Id } from '../../../shared/record.ts'
import type { Member } from '../../../shared/team.ts'
import { api } from '../../api.ts'
import { useKeptText } from '../../kept-text.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { save } from '../../saving.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { Segments } from '../../ui/input/segments.tsx'
import { announce } from '../../ui/notice/announce.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { useRead } from '../../use-read.ts'
import classes from './comments.module.css'
import { MentionField } from './mention-field.tsx'
import { PostPart } from './post-part.tsx'

/** What the team says about a post, to each other or to the owner; what is settled folds away. */
export function Comments({ postId }: { postId: Id }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isWhole, setWhole] = useState(false)
  const [editedId, setEditedId] = useState<Id>()
  const { value, error, again } = useRead(
    `comments ${postId}`,
    () => Promise.all([api.comments.list(postId), api.team.list()]),
    ['comment', 'commentMention', 'member'],
  )
  const isReadOnly = useReadOnly()
  const [comments, members] = value ?? [[], []]
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null)
  const settled = comments.length - open.length
  return (
    <PostPart
      name="comments"
      title={t('comment.title')}
      summary={
        open.length > 0
          ? t('editor.parts.openComments', { count: open.length, number: format.number(open.length) })
          : null
      }
      isWaiting={open.length > 0}
    >
      {error === undefined ? null : (
        <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
      )}
      <ul className={classes.comments} aria-label={t('comment.title')}>
        {(isWhole ? comments : open).map((comment) =>
          comment.id === editedId ? (
            <li key={comment.id}>
              <Write
                postId={postId}
                members={members}
                comment={comment}
                onDone={() => setEditedId(undefined)}
              />
            </li>
          ) : (
            <Said
              key={comment.id}
              comment={comment}
              members={members}
              onEdit={() => setEditedId(comment.id)}
            />
          ),
        )}
      </ul>
      {settled > 0 ? (
        <Button size="compact-xs" variant="subtle" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('comment.hideSettled') : t('comment.showSettled', { count: settled })}
        </Button>
      ) : null}
      {isReadOnly ? null : <Write key={postId} postId={postId} members={members} />}
    </PostPart>
  )
}

interface SaidProps {
  comment: CommentLine
  members: readonly Member[]
  onEdit: () => void
}

function Said({ comment, members, onEdit }: SaidProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, side, text, person, at, editedAt, resolvedAt, resolvedBy, isOwn } = comment
  const isReadOnly = useReadOnly()
  const who = person || t('shell.history.someone')
  return (
    <li className={classes.comment} data-side={side} data-settled={resolvedAt !== null || undefined}>
      <div className={classes.head}>
        <bdi className={classes.who}>{who}</bdi>
        <time dateTime={at}>{format.moment(at)}</time>
        {editedAt ? <span>{t('comment.edited')}</span> : null}
        <span className={classes.deeds} hidden={isReadOnly}>
          <ActionIcon
            size="sm"
            aria-label={t(resolvedAt ? 'comment.reopen' : 'comment.resolve', { who })}
            onClick={() => void resolve(id, resolvedAt === null).catch(() => {})}
          >
            {resolvedAt ? (
              <IconArrowBackUp className="points" size={14} stroke={1.5} />
            ) : (
              <IconCheck size={14} stroke={1.5} />
            )}
          </ActionIcon>
          {isOwn ? (
            <>
              <ActionIcon size="sm" aria-label={t('comment.edit')} onClick={onEdit}>
                <IconPencil size={14} stroke={1.5} />
              </ActionIcon>
              <ActionIcon
                size="sm"
                aria-label={t('comment.remove')}
                onClick={() => void remove(id).catch(() => {})}
              >
                <IconX size={14} stroke={1.5} />
              </ActionIcon>
            </>
          ) : null}
        </span>
      </div>
      <Side side={side} />
      <p className={classes.text} dir="auto">
        <WithMentions text={text} members={members} />
      </p>
      {resolvedAt ? (
        <div className={classes.head}>
          {t('comment.settledBy', {
            who: resolvedBy || t('shell.history.someone'),
            at: format.moment(resolvedAt),
          })}
        </div>
      ) : null}
    </li>
  )
}

/** By icon and word whom it is for: nobody should have to guess. */
function Side({ side }: Pick<CommentLine, 'side'>) {
  const { t } = useTranslation()
  const Icon = { team: IconUsers, owner: IconEye, fromOwner: IconMessageReply }[side]
  return (
    <div className={classes.side}>
      <Icon size={14} stroke={1.5} aria-hidden />
      {t(`comment.side.${side}`)}
    </div>
  )
}

function WithMentions({ text, members }: { text: string; members: readonly Member[] }) {
  const mentions = findMentions(
    text,
    members.map(({ id, name }) => ({ id, names: [name] })),
  )
  return (
    <>
      {mentions.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(mentions[index - 1]?.end ?? 0, start)}
          <strong className={classes.mention}>{text.slice(start, end)}</strong>
        </Fragment>
      ))}
      {text.slice(mentions.at(-1)?.end ?? 0)}
    </>
  )
}

interface WriteProps {
  postId: Id
  members: readonly Member[]
  /** The one whose words are changed; without it the form adds. */
  comment?: CommentLine
  onDone?: () => void
}

/** What is typed outlives the panel and a crash. */
function Write({ postId, members, comment, onDone }: WriteProps) {
  const { t } = useTranslation()
  const [side, setSide] = useState<CommentSide>(comment?.side === 'owner' ? 'owner' : 'team')
  const { text, setText, forget } = useKeptText(
    { tableName: 'comment', recordId: comment?.id ?? postId, field: 'text' },
    comment?.text ?? '',
  )
  const leave = () => {
    forget()
    onDone?.()
  }

  async function send() {
    const words = { side, text: text.trim() }
    if (!words.text) return
    await save<unknown>(() =>
      comment ? api.comments.change({ id: comment.id, ...words }) : api.comments.add({ postId, ...words }),
    )
    announce(t('comment.said'))
    setSide('team')
    leave()
  }

  return (
    <form
      className={classes.write}
      onSubmit={(event) => {
        event.preventDefault()
        void send().catch(() => {})
      }}
    >
      <MentionField
        label={t(comment ? 'comment.edit' : 'comment.write')}
        placeholder={t(members.length > 0 ? 'comment.hintMention' : 'comment.hint')}
        members={members}
        value={text}
        onChange={setText}
        onSend={() => void send().catch(() => {})}
        onCancel={comment ? leave : undefined}
        isFirst={comment !== undefined}
      />
      <div className={classes.line}>
        <Segments
          label={t('comment.forWhom')}
          value={side}
          options={commentSides.map((value) => ({ value, label: t(`comment.for.${value}`) }))}
          onChange={setSide}
        />
        <Button type="submit" size="xs" disabled={text.trim() === ''}>
          {t(comment ? 'comment.saveWords' : 'comment.add')}
        </Button>
        {comment ? (
          <Button size="xs" variant="subtle" onClick={leave}>
            {t('app.cancel')}
          </Button>
        ) : null}
      </div>
      {side === 'owner' ? <p className={classes.warning}>{t('comment.ownerReads')}</p> : null}
    </form>
  )
}

async function resolve(id: Id, isResolved: boolean): Promise<void> {
  await save(() => api.comments.resolve({ id, isResolved }))
  await showUndoable(i18next.t(isResolved ? 'comment.resolved' : 'comment.reopened'))
}

async function remove(id: Id): Promise<void> {
  await save(() => api.comments.remove(id))
  await showUndoable(i18next.t('comment.removed'))
}
