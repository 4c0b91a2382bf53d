import { ActionIcon, Menu } from '@mantine/core'
import { IconAdjustments, IconCopy, IconDots, IconLink } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Post } from '../../../shared/calendar/calendar.ts'
import { linkOf, linkStandsIn, type Sending } from '../../../shared/calendar/outgoing.ts'
import { linkTags, shortLink } from '../../../shared/text/link.ts'
import { api } from '../../api.ts'
import { draftOf } from '../../drafts.ts'
import { viewOf } from '../../parts/strategy-chapters.ts'
import { go } from '../../place.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { LinkEdit } from './link-edit.tsx'
import { changePost } from './post-edits.ts'
import classes from './post-extras.module.css'

/** Where the post leads, and whether each channel's link says where the visit came from. */
export function PostLink({ post }: { post: Post }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className={classes.withMenu}>
      <FieldRow
        label={t('editor.link.title')}
        htmlFor={id}
        hint={post.link ? t(`editor.link.tagged.${post.linkTags}`) : undefined}
      >
        <LinkEdit
          id={id}
          label={t('editor.link.title')}
          value={post.link}
          placeholder={t('editor.link.hint')}
          onDraft={draftOf('post', post.id, 'link')}
          onSave={(link) => changePost(post.id, { link })}
        />
      </FieldRow>
      {post.link ? <TagMenu post={post} /> : null}
    </div>
  )
}

function TagMenu({ post }: { post: Post }) {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size="sm" aria-label={t('editor.link.more')}>
          <IconDots size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={post.linkTags}
          onChange={(tags) =>
            void changePost(post.id, { linkTags: tags as Post['linkTags'] }).catch(() => {})
          }
        >
          {linkTags.map((tags) => (
            <Menu.RadioItem key={tags} value={tags} closeMenuOnClick>
              {t(`editor.link.tags.${tags}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconAdjustments size={16} stroke={1.5} aria-hidden />}
          onClick={() => go({ screen: 'strategy', view: { ...viewOf('channels'), show: 'rules' } })}
        >
          {t('editor.link.toRule')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** The link as it goes out on a channel, where it stands there, and a way to copy it. */
export function VariantLink({ sending, name }: { sending: Sending; name: string }) {
  const { t } = useTranslation()
  const link = linkOf(sending)
  if (link === '') return null
  const copy = () =>
    void api.app
      .copy(link)
      .then(() => announce(t('editor.link.copied')))
      .catch(() => {})
  return (
    <div className={classes.link}>
      <IconLink size={14} stroke={1.5} aria-hidden />
      <bdi dir="ltr" className={classes.address} title={link}>
        {shortLink(link)}
      </bdi>
      <span className={classes.place}>{t(`editor.link.at.${linkStandsIn(sending)}`)}</span>
      <ActionIcon size="sm" aria-label={t('editor.link.copy', { name })} onClick={copy}>
        <IconCopy size={14} stroke={1.5} />
      </ActionIcon>
    </div>
  )
}

/** What a customer says or types, so that one campaign's visits and orders can be counted. */
export function CampaignCode({ code }: { code: string }) {
  const { t } = useTranslation()
  const copy = () =>
    void api.app
      .copy(code)
      .then(() => announce(t('editor.link.codeCopied')))
      .catch(() => {})
  return (
    <span className={classes.code}>
      {t('editor.link.code')} <bdi dir="ltr">{code}</bdi>
      <ActionIcon size="xs" aria-label={t('editor.link.copyCode')} onClick={copy}>
        <IconCopy size={14} stroke={1.5} />
      </ActionIcon>
    </span>
  )
}
