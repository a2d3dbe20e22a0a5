## Der Kiosk
