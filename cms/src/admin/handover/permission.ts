/** Who may hand over; Strapi asks for a list. */
export const MAY_HAND_OVER = [{ action: 'api::newsroom.hand-over', subject: null }];
