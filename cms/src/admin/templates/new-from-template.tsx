import { SimpleMenu, MenuItem } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { useLanguage } from '../newsroom/use-language';
import { useNewsroom } from '../newsroom/use-newsroom';
import { useTell } from '../newsroom/use-tell';

const STORY = 'api::story.story';
const MAY_CREATE = [{ action: 'plugin::content-manager.explorer.create', subject: STORY }];

interface Template {
  name: string;
  label: string;
}

/** Above the list of stories, beside "Create new entry". */
export function NewFromTemplate() {
  const { slug } = useParams();
  const { allowedActions } = useRBAC(MAY_CREATE);
  const isAllowed = Object.values(allowedActions).includes(true);
  return slug === STORY && isAllowed ? <Templates /> : null;
}

function Templates() {
  const newsroom = useNewsroom();
  const navigate = useNavigate();
  const locale = useLanguage();
  const tell = useTell();
  const [templates, setTemplates] = useState<readonly Template[]>([]);

  useEffect(() => {
    newsroom
      .get<{ data: readonly Template[] }>('/templates')
      .then(({ data }) => setTemplates(data))
      .catch(tell);
  }, []);

  async function begin(name: string): Promise<void> {
    const { data } = await newsroom.post<{ data: { documentId: string } }>(`/templates/${name}`, {
      locale,
    });
    const language = `?plugins[i18n][locale]=${locale}`;
    navigate(`/content-manager/collection-types/${STORY}/${data.documentId}${language}`);
  }

  return (
    <SimpleMenu label="New from a template" variant="secondary">
      {templates.map(({ name, label }) => (
        <MenuItem key={name} onSelect={() => void begin(name).catch(tell)}>
          {label}
        </MenuItem>
      ))}
    </SimpleMenu>
  );
}
