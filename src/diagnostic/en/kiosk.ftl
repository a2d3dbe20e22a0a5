## The kiosk
