import { ANY_PATTERN } from '../edit-view/pattern-words';
import { fieldsOf } from '../edit-view/view';
import { componentViews, typeViews } from '../edit-view/views';

const site = 'Breaking the Chains';

const pages: Readonly<Record<string, string>> = {
  'Auth.form.welcome.title': site,
  'Auth.form.welcome.subtitle': 'Sign in to write and check stories',
  'Auth.form.button.login': 'Sign in',
  'Auth.form.email.label': 'E-mail',
  'Auth.form.email.placeholder': 'you@school.example',
  'Auth.form.button.register': 'Create the account',
  'Auth.form.firstname.placeholder': 'Amina',
  'Auth.form.lastname.placeholder': 'Khan',
  'Auth.form.password.hint':
    'At least 8 characters, with a capital letter, a small letter and a digit',
  'Auth.components.Oops.title': 'You cannot go on here',
  'Auth.components.Oops.text': 'Your account is closed.',
  'Auth.components.Oops.text.admin': 'If that cannot be, ask the teacher who looks after the club.',
  'Settings.permissions.users.listview.header.subtitle': 'Everybody who has an account here',
  'Settings.permissions.users.firstname': 'First name',
  'Settings.permissions.users.lastname': 'Last name',
  'Settings.permissions.users.email': 'E-mail',
  'app.components.Users.ModalCreateBody.block-title.roles.description':
    'One is enough. For a student: Writer.',
  'HomePage.head.title': 'Home',
  'HomePage.header.title': 'Hello {name}',
  'HomePage.header.subtitle': 'What you publish here, readers see a moment later.',
  'app.components.LeftMenu.navbrand.title': site,
  'app.components.LeftMenu.navbrand.workplace': 'Where the club writes',
  'app.components.LeftMenu.logo.alt': site,
  'widget.key-statistics.title': 'In this system',
  'content-manager.plugin.name': 'Write',
  'content-manager.header.name': 'Write',
  'content-manager.components.LeftMenu.collection-types': 'What we write',
  'content-manager.components.LeftMenu.single-types': 'The site',
  'content-manager.components.DynamicZone.add-component': 'Add a block',
  'content-manager.components.DynamicZone.ComponentPicker-label': 'Choose a block',
  'content-manager.components.DynamicZone.pick-compo': 'Choose a block',
  'components.Blocks.blocks.heading2': 'Heading',
  'components.Blocks.blocks.heading3': 'Small heading',
  'components.Blocks.modifiers.code': 'Inline code',
  'content-manager.relation.add': 'Choose…',
  'content-manager.success.record.clone':
    'Duplicated. Give the copy a title and a web address of its own.',
  'content-manager.validation.error':
    'Not saved: look for the red words in the form, and do what they say.',
  'i18n.actions.delete.dialog.body':
    'This deletes it in this language: the draft, and what readers see of it. Its other languages stay.',
  'global.prompt.unsaved':
    'Leave without saving? What you typed under “Write” is kept on this computer and offered to you when you open it again, unless you sign out.',
  'app.components.Users.MagicLink.connect':
    'Copy this link now, with the sign beside it, and send it to them. It is shown only once.',
  'components.Input.error.validation.regex': ANY_PATTERN,
  'content-manager.actions.delete.label':
    'Delete entry{isLocalized, select, true { (all languages)} other {}}',
  'content-manager.error.validation.regex': ANY_PATTERN,
  'app.components.ToggleCheckbox.on-label': 'Yes',
  'app.components.ToggleCheckbox.off-label': 'No',
  'start-here.title': 'Start here',
  'takedowns.title': 'Taken down',
  'hand-over.title': 'Hand over',
  'app.session.ended.title': 'You have been signed out',
  'app.session.ended.unsaved':
    'Your session has ended. What you typed is kept on this computer: sign in again, and it is offered back to you.',
};

/** Strapi looks a type's name up in its menu and lists; there many are meant. */
const plurals: Readonly<Record<string, string>> = {
  Author: 'Authors',
  'Case study': 'Case studies',
  'Case study phase': 'Case study phases',
  Helpline: 'Helplines',
  Page: 'Pages',
  Redirect: 'Redirects',
  Source: 'Sources',
  Statistic: 'Statistics',
  Story: 'Stories',
  Testimony: 'Testimonies',
  Topic: 'Topics',
  Site: 'Site settings',
};

/** The words for the choices of every field: Strapi looks an enumeration's value up by itself. */
function choices(): Record<string, string> {
  const views = [...Object.values(typeViews), ...Object.values(componentViews)];
  const fields = views.flatMap((view) => Object.values(fieldsOf(view)));
  return Object.assign({}, ...fields.map((field) => field.choices ?? {}));
}

export const english: Readonly<Record<string, string>> = { ...pages, ...plurals, ...choices() };
