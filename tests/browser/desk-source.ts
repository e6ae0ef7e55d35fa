/** What a message of the assistant carries beside its words where it cites a page. */
export const SOURCE = {
  entities: [
    {
      type: 'https://schema.org/Message',
      citation: [
        {
          '@type': 'Claim',
          position: 1,
          appearance: {
            '@type': 'DigitalDocument',
            name: 'Renew a passport',
            url: 'https://www.canada.ca/en.html',
          },
        },
      ],
    },
  ],
};
