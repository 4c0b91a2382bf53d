import { Button } from '@mantine/core'
import { IconTrash, IconUnlink } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { looseEnds, type PostWithVariants } from '../../shared/calendar.ts'
import { draftOf } from '../drafts.ts'
import { RecordHistory } from '../parts/record-history.tsx'
import { SharePost } from '../parts/share-post.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { Tasks } from '../parts/tasks.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { Section } from '../ui/page/section.tsx'
import { SidePanel } from '../ui/page/side-panel.tsx'
import { AddChannel } from './add-channel.tsx'
import { ApprovalPart } from './approval.tsx'
import { Comments } from './comments.tsx'
import { EvergreenFold } from './library/evergreen-fold.tsx'
import { PostPieces } from './library/pieces.tsx'
import { nameOf, removePost, tileOf } from './moves.ts'
import { PostClashes } from './post-clashes.tsx'
import { changePost } from './post-edits.ts'
import { PostFields } from './post-fields.tsx'
import { PostLink } from './post-link.tsx'
import { PostMedia } from './post-media.tsx'
import classes from './post-panel.module.css'
import { usePostPreview } from './post-preview.tsx'
import { PostReading } from './post-reading.tsx'
import { PostVersions } from './post-versions.tsx'
import { RecoveredDrafts } from './recovered-drafts.tsx'
import { OtherSteps } from './state-control.tsx'
import { useCalendar } from './store.ts'
import { TextEditor } from './text-editor.tsx'
import { TimeSpent } from './time-spent.tsx'
import { useVisible } from './use-sending.ts'
import { useWorkflow } from './use-workflow.ts'
import { VariantEditor } from './variant-editor.tsx'

/** One post: what is approved above, its variants on their channels in the middle, where it belongs below. */
export function PostPanel({ detail, onClose }: { detail: PostWithVariants; onClose: () => void }) {
  const { t } = useTranslation()
  const { post, variants, media } = detail
  const [liveText, setLiveText] = useState(post.text)
  const people = useCalendar((state) => state.choices.responsibles)
  const isFresh = useCalendar((state) => state.fresh?.made.post.id === post.id)
  const preview = usePostPreview({ ...detail, post: { ...post, text: liveText } })
  const campaign = useCalendar((state) => state.choices.campaigns.find(({ id }) => id === post.campaignId))
  const visible = useVisible(detail)
  const ends = looseEnds(post, variants)
  const title = nameOf(tileOf(post))
  const isReadOnly = useReadOnly()
  const workflow = useWorkflow(post.id)

  return (
    <SidePanel
      title={title}
      width={416}
      onClose={onClose}
      overline={
        <>
          <StatusMark kind="postState" status={post.state} withLabel />
          {ends.map((end) => (
            <span key={end} className={classes.loose}>
              <IconUnlink size={14} stroke={1.5} aria-hidden />
              {t(`calendar.loose.${end}`)}
            </span>
          ))}
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
          <ApprovalPart detail={detail} workflow={workflow} />
          <TextEditor
            label={t('calendar.text')}
            value={post.text}
            placeholder={t('calendar.textHint')}
            onType={setLiveText}
            onDraft={draftOf('post', post.id, 'text')}
            offers={{ hasLink: post.link !== '', code: campaign?.code ?? '' }}
            visible={visible}
            onSave={(text) => changePost(post.id, { text })}
          />
          <PostLink post={post} />
          <PostMedia detail={detail} />
          <Section
            title={t('calendar.channels')}
            aside={variants.length || null}
            actions={<AddChannel detail={detail} />}
          >
            {variants.length === 0 ? <p className={classes.why}>{t('calendar.noChannels')}</p> : null}
            {variants.map((variant) => (
              <VariantEditor
                key={variant.id}
                post={{ ...post, text: liveText }}
                variant={variant}
                media={media}
                onPreview={() => preview.show(variant.id)}
              />
            ))}
          </Section>
          <PostFields post={post} />
        </>
      )}
      {preview.dialog}
      <PostPieces postId={post.id} />
      <EvergreenFold postId={post.id} />
      <Tasks of={{ postId: post.id }} people={people} />
      <TimeSpent post={post} />
      <Comments postId={post.id} />
      {workflow ? <PostVersions detail={detail} workflow={workflow} /> : null}
      <RecordHistory table="post" id={post.id} />
    </SidePanel>
  )
}
