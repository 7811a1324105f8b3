/** Who may take down; Strapi asks for a list. */
export const MAY_TAKE_DOWN = [{ action: 'api::newsroom.take-down', subject: null }];
