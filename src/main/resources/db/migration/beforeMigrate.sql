-- Names in Vietnamese differ by their marks alone ("Hỗ trợ", "Hộ trợ"): a comparison must see the marks and may
-- overlook capitals. Tables created from here on inherit this, whoever created the database.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;
