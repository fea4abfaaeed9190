# One image for the three processes of the portal: the CMS, the publisher and the static server (compose.yaml).
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund
# The portal's address is part of its pages.
ARG SITE_URL=http://localhost:4321
ENV SITE_URL=$SITE_URL NEXT_TELEMETRY_DISABLED=1 ASTRO_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
RUN npm run build

FROM node:24.21.0-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production DATA_DIR=/data NEXT_TELEMETRY_DISABLED=1
COPY --from=build /app /app
# The publisher keeps the builds it renders with.
RUN mkdir -p /data site/.cache && chown -R node:node /data site/.cache site/dist cms/.next
USER node
VOLUME /data
CMD ["node", "node_modules/next/dist/bin/next", "start", "cms", "--port", "3000"]
