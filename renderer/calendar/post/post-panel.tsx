import { Button } from '@mantine/core'
import { IconTrash, IconUnlink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { looseEnds, type PostWithVariants } from '../../../shared/calendar/calendar.ts'
import { draftOf } from '../../drafts.ts'
import { LessonHint } from '../../parts/lesson-hint.tsx'
import { OwnLessons } from '../../parts/own-lessons.tsx'
import { SharePost } from '../../parts/share-post.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { SidePanel } from '../../ui/page/side-panel.tsx'
import { AgainPart } from '../library/again-part.tsx'
import { PostMedia } from '../media/post-media.tsx'
import { nameOf, removePost, tileOf } from '../moving/moves.ts'
import { useCalendar } from '../store.ts'
import { useVisible } from '../use-sending.ts'
import { ApprovalPart } from './approval.tsx'
import { Comments } from './comments.tsx'
import { PostChannels } from './post-channels.tsx'
import { PostClashes } from './post-clashes.tsx'
import { changePost } from './post-edits.ts'
import { PostFields } from './post-fields.tsx'
import { PostLink } from './post-link.tsx'
import classes from './post-panel.module.css'
import { showPart } from './post-parts.ts'
import { usePostPreview } from './post-preview.tsx'
import { PostReading } from './post-reading.tsx'
import { RecoveredDrafts } from './recovered-drafts.tsx'
import { useRestedText } from './resting-text.ts'
import { OtherSteps } from './state-control.tsx'
import { TextEditor } from './text-editor.tsx'
import { usePostPartsByName } from './use-post-parts.ts'
import { useWorkflow } from './use-workflow.ts'
import { VersionsPart } from './versions-part.tsx'
import { WorkPart } from './work-part.tsx'

/** One post: what is approved above, its variants on their channels in the middle, where it belongs below. */
export function PostPanel({ detail, onClose }: { detail: PostWithVariants; onClose: () => void }) {
  const { t } = useTranslation()
  const { post, variants } = detail
  const [read, noteText] = useRestedText(post.text)
  const isFresh = useCalendar((state) => state.fresh?.made.post.id === post.id)
  const preview = usePostPreview({ ...detail, post: { ...post, text: read } })
  const campaign = useCalendar((state) => state.choices.campaigns.find(({ id }) => id === post.campaignId))
  const visible = useVisible(detail)
  const ends = looseEnds(post, variants)
  const title = nameOf(tileOf(post))
  const isReadOnly = useReadOnly()
  const workflow = useWorkflow(post.id)
  usePostPartsByName()

  return (
    <SidePanel
      title={title}
      width={416}
      onClose={onClose}
      overline={
        <>
          <StatusMark kind="postState" status={post.state} withLabel />
          {ends.map((end) =>
            end === 'noTactic' && !isReadOnly ? (
              <button
                key={end}
                type="button"
                className={`${classes.loose} ${classes.leads}`}
                onClick={() => showPart('belongs')}
              >
                <IconUnlink size={14} stroke={1.5} aria-hidden />
                {t('calendar.loose.noTactic')}
              </button>
            ) : (
              <span key={end} className={classes.loose}>
                <IconUnlink size={14} stroke={1.5} aria-hidden />
                {t(`calendar.loose.${end}`)}
              </span>
            ),
          )}
        </>
      }
      actions={
        <>
          <SharePost postId={post.id} />
          {isReadOnly ? null : <OtherSteps post={post} />}
        </>
      }
      heading={
        <InlineEdit
          label={t('calendar.title')}
          size="title"
          value={post.title}
          placeholder={t('calendar.untitled')}
          isFirst={isFresh}
          onDraft={draftOf('post', post.id, 'title')}
          onSave={(text) => changePost(post.id, { title: text })}
        />
      }
      footer={
        isReadOnly ? null : (
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
            onClick={() =>
              void removePost(post)
                .then(onClose)
                .catch(() => {})
            }
          >
            {t('calendar.removePost')}
          </Button>
        )
      }
    >
      {isReadOnly ? (
        <PostReading detail={detail} />
      ) : (
        <>
          <RecoveredDrafts detail={detail} />
          <PostClashes postId={post.id} title={title} />
          <LessonHint place={{ table: 'post', id: post.id }} />
          <ApprovalPart detail={detail} workflow={workflow} />
          <TextEditor
            label={t('calendar.text')}
            value={post.text}
            placeholder={t('calendar.textHint')}
            onType={noteText}
            onDraft={draftOf('post', post.id, 'text')}
            offers={{ hasLink: post.link !== '', code: campaign?.code ?? '' }}
            visible={visible}
            onSave={(text) => changePost(post.id, { text })}
          />
          <PostLink post={post} />
          <PostMedia detail={detail} />
          <PostChannels detail={detail} post={{ ...post, text: read }} onPreview={preview.show} />
          <PostFields post={post} />
        </>
      )}
      {preview.dialog}
      <Comments postId={post.id} />
      <WorkPart post={post} />
      <OwnLessons about={{ table: 'post', id: post.id }} tried={title} />
      <AgainPart postId={post.id} />
      <VersionsPart detail={detail} workflow={workflow} />
    </SidePanel>
  )
}
