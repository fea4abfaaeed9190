import { KeptTextPanel as KeptTextPanel_cc0ffef97156a892dcc0abb7226d69cc } from '../../../components/saving/KeptTextPanel.tsx'
import { ScheduleBox as ScheduleBox_4ebca634e18eeae53e24e1b8ebd58f17 } from '../../../components/scheduling/ScheduleBox.tsx'
import { PublishingPanel as PublishingPanel_15bbc578b6b12ff9f55effc715e07525 } from '../../../components/publishing/PublishingPanel.tsx'
import { StandingCell as StandingCell_f88be0a4af1d27fecff7012e7bbb75e9 } from '../../../components/publishing/StandingCell.tsx'
import { PreviewLink as PreviewLink_ba71f3df29f39514856d57ff8b835182 } from '../../../components/preview/PreviewLink.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CleanPasteClient as CleanPasteClient_a5ccadd11de7529656d810d256c2f558 } from '../../../fields/paste/CleanPaste.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Table as Table_36fc99ca4452a5e5ef20a45098358f29 } from '../../../fields/table/Table.tsx'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ScheduleMenu as ScheduleMenu_c9d5dfc2223c09487a789d64bd680801 } from '../../../components/scheduling/ScheduleMenu.tsx'
import { PublishButton as PublishButton_971de01bd8da4bbf8b085cb487402db5 } from '../../../components/publishing/PublishButton.tsx'
import { DocumentStatus as DocumentStatus_24dff9821cb30adc8e3e1fb5ce83a7b3 } from '../../../components/publishing/DocumentStatus.tsx'
import { TakeDownButton as TakeDownButton_1274f0641ab0782f79ed1327f9b1d6ed } from '../../../components/publishing/TakeDownButton.tsx'
import { FileSizeCell as FileSizeCell_3e920d35c7797c1c9a51b4f68577b11f } from '../../../components/FileSizeCell.tsx'
import { RenewalPanel as RenewalPanel_583b60b253aba8ffb888f1b9ad254ac1 } from '../../../components/monitoring/RenewalPanel.tsx'
import { MonthCell as MonthCell_688746ee86de05d29a2b88f4aff47550 } from '../../../components/desk/MonthCell.tsx'
import { Icon as Icon_365037afd3f8b635f4f4e172deeb2f05 } from '../../../components/Logo.tsx'
import { Logo as Logo_365037afd3f8b635f4f4e172deeb2f05 } from '../../../components/Logo.tsx'
import { WaitingReviews as WaitingReviews_6c8d37ae39d871db77827bdaf8cf1169 } from '../../../components/publishing/WaitingReviews.tsx'
import { ApprovedReviews as ApprovedReviews_c49af68e6339318ce482b01e35c34147 } from '../../../components/publishing/ApprovedReviews.tsx'
import { ReturnedReviews as ReturnedReviews_2110afe55bd8d334ca4973f66bd9727f } from '../../../components/publishing/ReturnedReviews.tsx'
import { ScheduleLists as ScheduleLists_0fdb940ec0f2b2cccb86bf4978de00ad } from '../../../components/scheduling/ScheduleLists.tsx'
import { PortalStatus as PortalStatus_e48e42a27b47c8b895b502518466a635 } from '../../../components/monitoring/PortalStatus.tsx'
import { DialogFocus as DialogFocus_0f65ad73a7631bb6f4952e2aa444802d } from '../../../components/saving/DialogFocus.tsx'
import { ForgotPassword as ForgotPassword_3781ac004d1b69d232aa392ccdbfd689 } from '../../../components/ForgotPassword.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/saving/KeptTextPanel.tsx#KeptTextPanel": KeptTextPanel_cc0ffef97156a892dcc0abb7226d69cc,
  "/components/scheduling/ScheduleBox.tsx#ScheduleBox": ScheduleBox_4ebca634e18eeae53e24e1b8ebd58f17,
  "/components/publishing/PublishingPanel.tsx#PublishingPanel": PublishingPanel_15bbc578b6b12ff9f55effc715e07525,
  "/components/publishing/StandingCell.tsx#StandingCell": StandingCell_f88be0a4af1d27fecff7012e7bbb75e9,
  "/components/preview/PreviewLink.tsx#PreviewLink": PreviewLink_ba71f3df29f39514856d57ff8b835182,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/fields/paste/CleanPaste.tsx#CleanPasteClient": CleanPasteClient_a5ccadd11de7529656d810d256c2f558,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/fields/table/Table.tsx#Table": Table_36fc99ca4452a5e5ef20a45098358f29,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/scheduling/ScheduleMenu.tsx#ScheduleMenu": ScheduleMenu_c9d5dfc2223c09487a789d64bd680801,
  "/components/publishing/PublishButton.tsx#PublishButton": PublishButton_971de01bd8da4bbf8b085cb487402db5,
  "/components/publishing/DocumentStatus.tsx#DocumentStatus": DocumentStatus_24dff9821cb30adc8e3e1fb5ce83a7b3,
  "/components/publishing/TakeDownButton.tsx#TakeDownButton": TakeDownButton_1274f0641ab0782f79ed1327f9b1d6ed,
  "/components/FileSizeCell.tsx#FileSizeCell": FileSizeCell_3e920d35c7797c1c9a51b4f68577b11f,
  "/components/monitoring/RenewalPanel.tsx#RenewalPanel": RenewalPanel_583b60b253aba8ffb888f1b9ad254ac1,
  "/components/desk/MonthCell.tsx#MonthCell": MonthCell_688746ee86de05d29a2b88f4aff47550,
  "/components/Logo.tsx#Icon": Icon_365037afd3f8b635f4f4e172deeb2f05,
  "/components/Logo.tsx#Logo": Logo_365037afd3f8b635f4f4e172deeb2f05,
  "/components/publishing/WaitingReviews.tsx#WaitingReviews": WaitingReviews_6c8d37ae39d871db77827bdaf8cf1169,
  "/components/publishing/ApprovedReviews.tsx#ApprovedReviews": ApprovedReviews_c49af68e6339318ce482b01e35c34147,
  "/components/publishing/ReturnedReviews.tsx#ReturnedReviews": ReturnedReviews_2110afe55bd8d334ca4973f66bd9727f,
  "/components/scheduling/ScheduleLists.tsx#ScheduleLists": ScheduleLists_0fdb940ec0f2b2cccb86bf4978de00ad,
  "/components/monitoring/PortalStatus.tsx#PortalStatus": PortalStatus_e48e42a27b47c8b895b502518466a635,
  "/components/saving/DialogFocus.tsx#DialogFocus": DialogFocus_0f65ad73a7631bb6f4952e2aa444802d,
  "/components/ForgotPassword.tsx#ForgotPassword": ForgotPassword_3781ac004d1b69d232aa392ccdbfd689,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
